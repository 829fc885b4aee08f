"""What kinds of files are called by people."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def kind_word(kind: str) -> str:
    """A kind's name for people; a kind without one of its own keeps the command's."""
    names = {
        "square-items": translate("TillKinds", "Square: items"),
        "square-transactions": translate("TillKinds", "Square: transactions"),
        "square-customers": translate("TillKinds", "Square: customers"),
        "shopify-orders": translate("TillKinds", "Shopify: orders"),
        "shopify-customers": translate("TillKinds", "Shopify: customers"),
        "loyverse-receipts": translate("TillKinds", "Loyverse: receipts"),
        "loyverse-items": translate("TillKinds", "Loyverse: by item"),
        "woocommerce-orders": translate("TillKinds", "WooCommerce: orders"),
        "woocommerce-customers": translate("TillKinds", "WooCommerce: customers"),
        "opensourcepos-customers": translate("TillKinds", "opensourcepos: customers"),
        "online-retail": translate("TillKinds", "Invoices, line by line"),
        "csv": translate("TillKinds", "Any other table"),
    }
    return names.get(kind, kind)
