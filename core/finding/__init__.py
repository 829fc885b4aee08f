"""From a few words to the customer, the sale, the product or the voucher."""
