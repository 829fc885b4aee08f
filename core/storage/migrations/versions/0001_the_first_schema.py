"""The first schema."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

import core.storage.base
from core.storage.base import guards
from core.storage.key_index import key_indexes

revision = "0001"
down_revision = None
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "budget_policy",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("holder", sa.String(length=10), nullable=False),
        sa.Column("measure", sa.String(length=6), nullable=False),
        sa.Column("period", sa.String(length=8), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("season", sa.String(length=30), nullable=True),
        sa.CheckConstraint(
            "holder IN ('store', 'colleague', 'customer', 'case')",
            name=op.f("ck_budget_policy_holder"),
        ),
        sa.CheckConstraint("measure IN ('cost', 'count')", name=op.f("ck_budget_policy_measure")),
        sa.CheckConstraint(
            "period IN ('day', 'week', 'month')", name=op.f("ck_budget_policy_period")
        ),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_budget_policy_amount")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_budget_policy")),
    )
    op.create_table(
        "colleague",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("role", sa.String(length=12), nullable=False),
        sa.Column("pin_hash", sa.String(length=200), nullable=False),
        sa.Column("pin_length", sa.BigInteger(), nullable=False),
        sa.Column("pin_misses", sa.BigInteger(), nullable=False),
        sa.Column("pin_waits_until", core.storage.base.Moment(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "role IN ('counter', 'supervisor', 'manager', 'owner')", name=op.f("ck_colleague_role")
        ),
        sa.CheckConstraint("pin_misses >= 0", name=op.f("ck_colleague_pin_misses")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_colleague")),
    )
    op.create_table(
        "customer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("address_as", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=True),
        sa.Column("email", sa.String(length=200), nullable=True),
        sa.Column("town", sa.String(length=100), nullable=True),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("do_not_call", sa.Boolean(), nullable=False),
        sa.Column("joined_to", sa.Uuid(), nullable=True),
        sa.CheckConstraint("joined_to <> id", name=op.f("ck_customer_not_to_itself")),
        sa.ForeignKeyConstraint(
            ["joined_to"], ["customer.id"], name=op.f("fk_customer_joined_to_customer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer")),
    )
    with op.batch_alter_table("customer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_customer_joined_to"), ["joined_to"], unique=False)

    op.create_table(
        "gesture",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("cost_minor", sa.BigInteger(), nullable=False),
        sa.Column("worth_minor", sa.BigInteger(), nullable=False),
        sa.Column("given", sa.String(length=6), nullable=False),
        sa.Column("paper", sa.Boolean(), nullable=False),
        sa.Column("days_valid", sa.BigInteger(), nullable=False),
        sa.Column("personal", sa.Boolean(), nullable=False),
        sa.Column("stock", sa.BigInteger(), nullable=True),
        sa.Column("suits", sa.Text(), nullable=False),
        sa.Column("needs_approval", sa.Boolean(), nullable=False),
        sa.Column("picture", sa.String(length=20), nullable=False),
        sa.Column("season", sa.String(length=30), nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.CheckConstraint("given IN ('now', 'next', 'either')", name=op.f("ck_gesture_given")),
        sa.CheckConstraint(
            "kind IN ('gift', 'treat', 'card', 'upgrade', 'service', 'thanks')",
            name=op.f("ck_gesture_kind"),
        ),
        sa.CheckConstraint(
            "state IN ('draft', 'active', 'retired')", name=op.f("ck_gesture_state")
        ),
        sa.CheckConstraint("code BETWEEN 1 AND 65535", name=op.f("ck_gesture_code")),
        sa.CheckConstraint("cost_minor >= 0 AND worth_minor >= 0", name=op.f("ck_gesture_amounts")),
        sa.CheckConstraint("days_valid BETWEEN 0 AND 65535", name=op.f("ck_gesture_days_valid")),
        sa.CheckConstraint("stock >= 0", name=op.f("ck_gesture_stock")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gesture")),
        sa.UniqueConstraint("code", name=op.f("uq_gesture_code")),
    )
    op.create_table(
        "kept_mapping",
        sa.Column("header", sa.String(length=64), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("header", name=op.f("pk_kept_mapping")),
    )
    op.create_table(
        "name_slip",
        sa.Column(
            "variant",
            sa.String(length=8).with_variant(sa.String(length=8, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column(
            "key",
            sa.String(length=61).with_variant(sa.String(length=61, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("variant", "key", name=op.f("pk_name_slip")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "own_saying",
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("place", sa.String(length=40), nullable=False),
        sa.Column("text", sa.String(length=200), nullable=False),
        sa.Column("say", sa.String(length=300), nullable=False),
        sa.CheckConstraint("text <> ''", name=op.f("ck_own_saying_text")),
        sa.PrimaryKeyConstraint("language", "place", name=op.f("pk_own_saying")),
    )
    op.create_table(
        "print_job",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(length=60), nullable=False),
        sa.Column("copy_number", sa.BigInteger(), nullable=False),
        sa.Column("printer", sa.String(length=200), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("trouble", sa.String(length=60), nullable=True),
        sa.Column("asked_at", core.storage.base.Moment(), nullable=False),
        sa.Column("settled_at", core.storage.base.Moment(), nullable=True),
        sa.CheckConstraint(
            "state IN ('waiting', 'printed', 'failed')", name=op.f("ck_print_job_state")
        ),
        sa.CheckConstraint("copy_number >= 1", name=op.f("ck_print_job_copy_number")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_job")),
    )
    with op.batch_alter_table("print_job", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_print_job_title"), ["title"], unique=False)

    op.create_table(
        "product",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("barcode", sa.String(length=40), nullable=True),
        sa.Column("sku", sa.String(length=60), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("brand", sa.String(length=100), nullable=False),
        sa.Column("category", sa.String(length=60), nullable=False),
        sa.Column("variant", sa.String(length=60), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("stock", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_product")),
        sa.UniqueConstraint("source", "number", name=op.f("uq_product_source_number")),
    )
    with op.batch_alter_table("product", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_product_barcode"), ["barcode"], unique=False)
        batch_op.create_index(batch_op.f("ix_product_category"), ["category"], unique=False)
        batch_op.create_index(batch_op.f("ix_product_name"), ["name"], unique=False)
        batch_op.create_index(batch_op.f("ix_product_sku"), ["sku"], unique=False)

    op.create_table(
        "product_slip",
        sa.Column(
            "form",
            sa.String(length=60).with_variant(sa.String(length=60, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column(
            "word",
            sa.String(length=60).with_variant(sa.String(length=60, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("form", "word", name=op.f("pk_product_slip")),
    )
    op.create_table(
        "reset_code",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code_hash", sa.String(length=200), nullable=False),
        sa.Column("made_at", core.storage.base.Moment(), nullable=False),
        sa.Column("used_at", core.storage.base.Moment(), nullable=True),
        sa.Column("misses", sa.BigInteger(), nullable=False),
        sa.Column("waits_until", core.storage.base.Moment(), nullable=True),
        sa.CheckConstraint("misses >= 0", name=op.f("ck_reset_code_misses")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reset_code")),
    )
    op.create_table(
        "sales_figure",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_sales_figure")),
    )
    op.create_table(
        "shop",
        sa.Column("only", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("address", sa.String(length=500), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("languages", sa.String(length=100), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("root_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("logo", sa.LargeBinary(), nullable=True),
        sa.Column("practice", sa.Boolean(), nullable=False),
        sa.CheckConstraint('"only" = 1', name=op.f("ck_shop_only_one")),
        sa.PrimaryKeyConstraint("only", name=op.f("pk_shop")),
    )
    op.create_table(
        "staged_customer",
        sa.Column("reading_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("row", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("address_as", sa.String(length=200), nullable=True),
        sa.Column("phone", sa.String(length=20), nullable=True),
        sa.Column("email", sa.String(length=200), nullable=True),
        sa.Column("town", sa.String(length=100), nullable=True),
        sa.Column("postcode", sa.String(length=12), nullable=True),
        sa.Column("since", sa.String(length=10), nullable=True),
        sa.PrimaryKeyConstraint("reading_id", "row", name=op.f("pk_staged_customer")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("staged_customer", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_staged_customer_reading_id_number"),
            ["reading_id", "number"],
            unique=False,
        )

    op.create_table(
        "staged_line",
        sa.Column("reading_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("sale_row", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("product_number", sa.String(length=60), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("paid_minor", sa.BigInteger(), nullable=False),
        sa.Column("of_sale", sa.String(length=60), nullable=True),
        sa.PrimaryKeyConstraint("reading_id", "sale_row", "position", name=op.f("pk_staged_line")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "staged_product",
        sa.Column("reading_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("row", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("barcode", sa.String(length=40), nullable=True),
        sa.Column("sku", sa.String(length=60), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("brand", sa.String(length=100), nullable=False),
        sa.Column("category", sa.String(length=60), nullable=False),
        sa.Column("variant", sa.String(length=60), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("stock", sa.BigInteger(), nullable=True),
        sa.Column("parts", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("reading_id", "row", name=op.f("pk_staged_product")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("staged_product", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_staged_product_reading_id_number"),
            ["reading_id", "number"],
            unique=False,
        )

    op.create_table(
        "staged_sale",
        sa.Column("reading_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("row", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("sold_at", core.storage.base.Moment(), nullable=False),
        sa.Column("branch", sa.String(length=100), nullable=False),
        sa.Column("customer_number", sa.String(length=60), nullable=True),
        sa.Column("served_by", sa.String(length=100), nullable=False),
        sa.Column("payment", sa.String(length=20), nullable=False),
        sa.Column("card_last4", sa.String(length=4), nullable=True),
        sa.PrimaryKeyConstraint("reading_id", "row", name=op.f("pk_staged_sale")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("staged_sale", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_staged_sale_reading_id_number"), ["reading_id", "number"], unique=False
        )

    op.create_table(
        "till",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("branch", sa.String(length=100), nullable=False),
        sa.Column("public_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("key_id", sa.BigInteger(), nullable=False),
        sa.Column("last_number", sa.BigInteger(), nullable=False),
        sa.Column("last_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("last_at", core.storage.base.Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_till")),
        sa.UniqueConstraint("key_id", name=op.f("uq_till_key_id")),
    )
    op.create_table(
        "till_mark",
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("reached", core.storage.base.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("source", name=op.f("pk_till_mark")),
    )
    op.create_table(
        "voucher_key_list",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("signed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_voucher_key_list")),
    )
    op.create_table(
        "approval",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("way", sa.String(length=5), nullable=False),
        sa.Column("action", sa.String(length=80), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("approved_by", sa.Uuid(), nullable=True),
        sa.Column("approved_at", core.storage.base.Moment(), nullable=False),
        sa.Column("expires_at", core.storage.base.Moment(), nullable=False),
        sa.Column("used_at", core.storage.base.Moment(), nullable=True),
        sa.Column("undone_at", core.storage.base.Moment(), nullable=True),
        sa.Column("answer", sa.String(length=9), nullable=True),
        sa.Column("answered_by", sa.Uuid(), nullable=True),
        sa.Column("answered_at", core.storage.base.Moment(), nullable=True),
        sa.CheckConstraint(
            "(approved_by = asked_by) = (way = 'own')", name=op.f("ck_approval_not_for_oneself")
        ),
        sa.CheckConstraint(
            "(approved_by IS NULL) = (way = 'later')", name=op.f("ck_approval_approved_by")
        ),
        sa.CheckConstraint("answer IN ('confirmed', 'not_right')", name=op.f("ck_approval_answer")),
        sa.CheckConstraint(
            "way IN ('pin', 'badge', 'phone', 'paper', 'later', 'own')",
            name=op.f("ck_approval_way"),
        ),
        sa.CheckConstraint(
            "(answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL)",
            name=op.f("ck_approval_answered"),
        ),
        sa.CheckConstraint("amount_minor >= 0", name=op.f("ck_approval_amount")),
        sa.CheckConstraint(
            "answer IS NULL OR used_at IS NOT NULL", name=op.f("ck_approval_answered_when_used")
        ),
        sa.CheckConstraint("answered_by <> asked_by", name=op.f("ck_approval_not_by_oneself")),
        sa.CheckConstraint(
            "undone_at IS NULL OR used_at IS NOT NULL", name=op.f("ck_approval_undone_when_used")
        ),
        sa.CheckConstraint(
            "used_at IS NULL OR used_at <= expires_at", name=op.f("ck_approval_in_time")
        ),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["colleague.id"], name=op.f("fk_approval_answered_by_colleague")
        ),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["colleague.id"], name=op.f("fk_approval_approved_by_colleague")
        ),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["colleague.id"], name=op.f("fk_approval_asked_by_colleague")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval")),
    )
    with op.batch_alter_table("approval", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_approval_case_id"), ["case_id"], unique=False)

    op.create_table(
        "approval_policy",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("later_minor", sa.BigInteger(), nullable=False),
        sa.Column("own_minor", sa.BigInteger(), nullable=False),
        sa.Column("badge_approves", sa.Boolean(), nullable=False),
        sa.Column("set_by", sa.Uuid(), nullable=False),
        sa.Column("set_at", core.storage.base.Moment(), nullable=False),
        sa.CheckConstraint(
            "later_minor >= 0 AND own_minor >= 0", name=op.f("ck_approval_policy_amounts")
        ),
        sa.ForeignKeyConstraint(
            ["set_by"], ["colleague.id"], name=op.f("fk_approval_policy_set_by_colleague")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval_policy")),
    )
    op.create_table(
        "badge",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("colleague_id", sa.Uuid(), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("made_at", core.storage.base.Moment(), nullable=False),
        sa.Column("revoked_at", core.storage.base.Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["colleague_id"], ["colleague.id"], name=op.f("fk_badge_colleague_id_colleague")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_badge")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_badge_code_hash")),
    )
    with op.batch_alter_table("badge", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_badge_colleague_id"), ["colleague_id"], unique=False)

    op.create_table(
        "budget_account",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("policy_id", sa.Uuid(), nullable=False),
        sa.Column("holder_id", sa.Uuid(), nullable=False),
        sa.Column("period_start", sa.Date(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("granted", sa.BigInteger(), nullable=False),
        sa.Column("reserved", sa.BigInteger(), nullable=False),
        sa.Column("spent", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "reserved + spent <= granted", name=op.f("ck_budget_account_never_overspent")
        ),
        sa.CheckConstraint(
            "reserved >= 0 AND spent >= 0", name=op.f("ck_budget_account_not_negative")
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["budget_account.id"],
            name=op.f("fk_budget_account_parent_id_budget_account"),
        ),
        sa.ForeignKeyConstraint(
            ["policy_id"],
            ["budget_policy.id"],
            name=op.f("fk_budget_account_policy_id_budget_policy"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_budget_account")),
        sa.UniqueConstraint(
            "policy_id",
            "holder_id",
            "period_start",
            name=op.f("uq_budget_account_policy_id_holder_id_period_start"),
        ),
    )
    op.create_table(
        "card_batch",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gesture_id", sa.Uuid(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", core.storage.base.Moment(), nullable=False),
        sa.Column("revoked_at", core.storage.base.Moment(), nullable=True),
        sa.CheckConstraint("quantity BETWEEN 1 AND 200", name=op.f("ck_card_batch_quantity")),
        sa.ForeignKeyConstraint(
            ["gesture_id"], ["gesture.id"], name=op.f("fk_card_batch_gesture_id_gesture")
        ),
        sa.ForeignKeyConstraint(
            ["made_by"], ["colleague.id"], name=op.f("fk_card_batch_made_by_colleague")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card_batch")),
    )
    op.create_table(
        "code_secret",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("colleague_id", sa.Uuid(), nullable=False),
        sa.Column("secret", sa.LargeBinary(length=32), nullable=False),
        sa.Column("made_at", core.storage.base.Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["colleague_id"], ["colleague.id"], name=op.f("fk_code_secret_colleague_id_colleague")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code_secret")),
    )
    with op.batch_alter_table("code_secret", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_code_secret_colleague_id"), ["colleague_id"], unique=False
        )

    op.create_table(
        "house_rule",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("way", sa.String(length=12), nullable=False),
        sa.Column("worn", sa.Boolean(), nullable=False),
        sa.Column("evidence", sa.String(length=12), nullable=False),
        sa.Column("alone_minor", sa.BigInteger(), nullable=True),
        sa.Column("beyond", sa.String(length=10), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("set_by", sa.Uuid(), nullable=False),
        sa.Column("set_at", core.storage.base.Moment(), nullable=False),
        sa.CheckConstraint(
            "beyond IN ('confirm', 'colleague', 'kindly_no', 'never')",
            name=op.f("ck_house_rule_beyond"),
        ),
        sa.CheckConstraint(
            "evidence IN ('very_likely', 'possible', 'we_sell_that', 'not_ours')",
            name=op.f("ck_house_rule_evidence"),
        ),
        sa.CheckConstraint("alone_minor >= 0", name=op.f("ck_house_rule_alone")),
        sa.ForeignKeyConstraint(
            ["set_by"], ["colleague.id"], name=op.f("fk_house_rule_set_by_colleague")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_house_rule")),
    )
    op.create_table(
        "journal_entry",
        sa.Column("till_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", core.storage.base.Moment(), nullable=False),
        sa.Column("actor", sa.Uuid(), nullable=True),
        sa.Column("command", sa.Uuid(), nullable=False),
        sa.Column("act", sa.String(length=60), nullable=False),
        sa.Column("subject", sa.String(length=60), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("previous", sa.LargeBinary(length=32), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["till_id"], ["till.id"], name=op.f("fk_journal_entry_till_id_till")
        ),
        sa.PrimaryKeyConstraint("till_id", "number", name=op.f("pk_journal_entry")),
        sa.UniqueConstraint("command", name=op.f("uq_journal_entry_command")),
    )
    with op.batch_alter_table("journal_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_journal_entry_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_journal_entry_subject"), ["subject"], unique=False)

    op.create_table(
        "not_the_same",
        sa.Column("one_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("said_by", sa.Uuid(), nullable=False),
        sa.Column("said_at", core.storage.base.Moment(), nullable=False),
        sa.CheckConstraint("one_id < other_id", name=op.f("ck_not_the_same_in_order")),
        sa.ForeignKeyConstraint(
            ["one_id"], ["customer.id"], name=op.f("fk_not_the_same_one_id_customer")
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["customer.id"], name=op.f("fk_not_the_same_other_id_customer")
        ),
        sa.ForeignKeyConstraint(
            ["said_by"], ["colleague.id"], name=op.f("fk_not_the_same_said_by_colleague")
        ),
        sa.PrimaryKeyConstraint("one_id", "other_id", name=op.f("pk_not_the_same")),
    )
    with op.batch_alter_table("not_the_same", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_not_the_same_other_id"), ["other_id"], unique=False)

    op.create_table(
        "paper_list",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("colleague_id", sa.Uuid(), nullable=False),
        sa.Column("secret", sa.LargeBinary(length=32), nullable=False),
        sa.Column("codes_each", sa.BigInteger(), nullable=False),
        sa.Column("made_at", core.storage.base.Moment(), nullable=False),
        sa.Column("withdrawn_at", core.storage.base.Moment(), nullable=True),
        sa.CheckConstraint("codes_each > 0", name=op.f("ck_paper_list_codes_each")),
        sa.ForeignKeyConstraint(
            ["colleague_id"], ["colleague.id"], name=op.f("fk_paper_list_colleague_id_colleague")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_list")),
        sa.UniqueConstraint("number", name=op.f("uq_paper_list_number")),
    )
    with op.batch_alter_table("paper_list", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_paper_list_colleague_id"), ["colleague_id"], unique=False
        )

    op.create_table(
        "pin_seen",
        sa.Column("colleague_id", sa.Uuid(), nullable=False),
        sa.Column("till_id", sa.Uuid(), nullable=False),
        sa.Column("seen_at", core.storage.base.Moment(), nullable=True),
        sa.Column("by_badge", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["colleague_id"], ["colleague.id"], name=op.f("fk_pin_seen_colleague_id_colleague")
        ),
        sa.PrimaryKeyConstraint("colleague_id", "till_id", name=op.f("pk_pin_seen")),
    )
    op.create_table(
        "product_key",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "product_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "key",
            sa.String(length=60).with_variant(sa.String(length=60, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["product_id"], ["product.id"], name=op.f("fk_product_key_product_id_product")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_product_key")),
    )
    with op.batch_alter_table("product_key", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_product_key_key_product_id"), ["key", "product_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_product_key_product_id_key"), ["product_id", "key"], unique=False
        )

    op.create_table(
        "recovery_case",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("till_id", sa.Uuid(), nullable=False),
        sa.Column("opened_at", core.storage.base.Moment(), nullable=False),
        sa.Column("opened_by", sa.Uuid(), nullable=False),
        sa.Column("last_by", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("no_name", sa.Boolean(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("swap", sa.Boolean(), nullable=False),
        sa.Column("hurt", sa.Boolean(), nullable=False),
        sa.Column("costs", sa.String(length=200), nullable=False),
        sa.Column("parked", sa.Boolean(), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.Column("found_at", core.storage.base.Moment(), nullable=True),
        sa.Column("fixed_at", core.storage.base.Moment(), nullable=True),
        sa.Column("cared_at", core.storage.base.Moment(), nullable=True),
        sa.Column("extra_at", core.storage.base.Moment(), nullable=True),
        sa.Column("closed_at", core.storage.base.Moment(), nullable=True),
        sa.CheckConstraint(
            "NOT (no_name AND customer_id IS NOT NULL)", name=op.f("ck_recovery_case_no_name")
        ),
        sa.CheckConstraint(
            "NOT (swap AND extra_at IS NOT NULL)", name=op.f("ck_recovery_case_swap_has_no_extra")
        ),
        sa.CheckConstraint(
            "cared_at IS NULL OR fixed_at IS NOT NULL",
            name=op.f("ck_recovery_case_fixed_before_cared"),
        ),
        sa.CheckConstraint(
            "closed_at IS NULL OR cancelled OR hurt OR fixed_at IS NOT NULL",
            name=op.f("ck_recovery_case_closed_after_fix"),
        ),
        sa.CheckConstraint(
            "closed_at IS NULL OR cancelled OR swap OR hurt OR extra_at IS NOT NULL",
            name=op.f("ck_recovery_case_closed_last"),
        ),
        sa.CheckConstraint(
            "extra_at IS NULL OR cared_at IS NOT NULL",
            name=op.f("ck_recovery_case_cared_before_extra"),
        ),
        sa.CheckConstraint(
            "fixed_at IS NULL OR found_at IS NOT NULL",
            name=op.f("ck_recovery_case_found_before_fixed"),
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_recovery_case_customer_id_customer")
        ),
        sa.ForeignKeyConstraint(
            ["last_by"], ["colleague.id"], name=op.f("fk_recovery_case_last_by_colleague")
        ),
        sa.ForeignKeyConstraint(
            ["opened_by"], ["colleague.id"], name=op.f("fk_recovery_case_opened_by_colleague")
        ),
        sa.ForeignKeyConstraint(
            ["till_id"], ["till.id"], name=op.f("fk_recovery_case_till_id_till")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_case")),
    )
    with op.batch_alter_table("recovery_case", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_recovery_case_customer_id"), ["customer_id"], unique=False
        )
        batch_op.create_index("ix_recovery_case_open", ["closed_at", "opened_at"], unique=False)

    op.create_table(
        "season_confirmed",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=30), nullable=False),
        sa.Column("year", sa.BigInteger(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("confirmed_by", sa.Uuid(), nullable=False),
        sa.Column("confirmed_at", core.storage.base.Moment(), nullable=False),
        sa.CheckConstraint("starts_on <= ends_on", name=op.f("ck_season_confirmed_dates")),
        sa.ForeignKeyConstraint(
            ["confirmed_by"],
            ["colleague.id"],
            name=op.f("fk_season_confirmed_confirmed_by_colleague"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_season_confirmed")),
        sa.UniqueConstraint("code", "year", name=op.f("uq_season_confirmed_code_year")),
    )
    op.create_table(
        "set_part",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("set_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("part_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("weight", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("quantity > 0 AND weight > 0", name=op.f("ck_set_part_amounts")),
        sa.CheckConstraint("set_id <> part_id", name=op.f("ck_set_part_no_part_of_itself")),
        sa.ForeignKeyConstraint(
            ["part_id"], ["product.id"], name=op.f("fk_set_part_part_id_product")
        ),
        sa.ForeignKeyConstraint(
            ["set_id"], ["product.id"], name=op.f("fk_set_part_set_id_product")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_set_part")),
        sa.UniqueConstraint("set_id", "part_id", name=op.f("uq_set_part_set_id_part_id")),
    )
    with op.batch_alter_table("set_part", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_set_part_part_id"), ["part_id"], unique=False)

    op.create_table(
        "stock_count",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gesture_id", sa.Uuid(), nullable=False),
        sa.Column("expected", sa.BigInteger(), nullable=False),
        sa.Column("counted", sa.BigInteger(), nullable=False),
        sa.Column("cost_minor", sa.BigInteger(), nullable=False),
        sa.Column("counted_by", sa.Uuid(), nullable=False),
        sa.Column("counted_at", core.storage.base.Moment(), nullable=False),
        sa.CheckConstraint("expected >= 0 AND counted >= 0", name=op.f("ck_stock_count_pieces")),
        sa.ForeignKeyConstraint(
            ["counted_by"], ["colleague.id"], name=op.f("fk_stock_count_counted_by_colleague")
        ),
        sa.ForeignKeyConstraint(
            ["gesture_id"], ["gesture.id"], name=op.f("fk_stock_count_gesture_id_gesture")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_count")),
    )
    with op.batch_alter_table("stock_count", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_stock_count_gesture_id"), ["gesture_id"], unique=False)

    op.create_table(
        "till_customer",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("address_as", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=True),
        sa.Column("email", sa.String(length=200), nullable=True),
        sa.Column("town", sa.String(length=100), nullable=True),
        sa.Column("postcode", sa.String(length=12), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_till_customer_customer_id_customer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_till_customer")),
        sa.UniqueConstraint("number", "source", name=op.f("uq_till_customer_number_source")),
    )
    with op.batch_alter_table("till_customer", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_till_customer_customer_id"), ["customer_id"], unique=False
        )

    op.create_table(
        "till_reading",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("till_id", sa.Uuid(), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("origin", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=9), nullable=False),
        sa.Column("after", sa.BigInteger(), nullable=False),
        sa.Column("started_at", core.storage.base.Moment(), nullable=False),
        sa.Column("ended_at", core.storage.base.Moment(), nullable=True),
        sa.Column("rows", sa.BigInteger(), nullable=False),
        sa.Column("lines_before", sa.BigInteger(), nullable=False),
        sa.Column("newest_at", core.storage.base.Moment(), nullable=True),
        sa.Column("tally", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(ended_at IS NULL) = (state NOT IN ('done', 'cancelled'))",
            name=op.f("ck_till_reading_ended"),
        ),
        sa.CheckConstraint(
            "state IN ('staging', 'customers', 'products', 'sales', 'again', 'refunds',"
            " 'clearing', 'cleared', 'done', 'cancelled')",
            name=op.f("ck_till_reading_state"),
        ),
        sa.ForeignKeyConstraint(
            ["till_id"], ["till.id"], name=op.f("fk_till_reading_till_id_till")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_till_reading")),
    )
    with op.batch_alter_table("till_reading", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_till_reading_source_started_at"), ["source", "started_at"], unique=False
        )

    op.create_table(
        "words_read",
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("read_at", core.storage.base.Moment(), nullable=False),
        sa.Column("confirmed_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["confirmed_by"], ["colleague.id"], name=op.f("fk_words_read_confirmed_by_colleague")
        ),
        sa.PrimaryKeyConstraint("language", name=op.f("pk_words_read")),
    )
    op.create_table(
        "budget_movement",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("cause_id", sa.Uuid(), nullable=False),
        sa.Column("approval_id", sa.Uuid(), nullable=True),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("made_at", core.storage.base.Moment(), nullable=False),
        sa.Column("command", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "kind = 'transfer' OR amount >= 0", name=op.f("ck_budget_movement_amount")
        ),
        sa.CheckConstraint(
            "kind IN ('grant', 'reserve', 'spend', 'unspend', 'release', 'transfer')",
            name=op.f("ck_budget_movement_kind"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["budget_account.id"],
            name=op.f("fk_budget_movement_account_id_budget_account"),
        ),
        sa.ForeignKeyConstraint(
            ["approval_id"], ["approval.id"], name=op.f("fk_budget_movement_approval_id_approval")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_budget_movement")),
    )
    with op.batch_alter_table("budget_movement", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_budget_movement_account_id"), ["account_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_budget_movement_cause_id"), ["cause_id"], unique=False)

    op.create_table(
        "case_draft",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("kept_at", core.storage.base.Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["recovery_case.id"], name=op.f("fk_case_draft_case_id_recovery_case")
        ),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_case_draft")),
    )
    op.create_table(
        "code_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key_id", sa.BigInteger(), nullable=False),
        sa.Column("counter", sa.BigInteger(), nullable=False),
        sa.Column("action", sa.String(length=80), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.BigInteger(), nullable=False),
        sa.Column("band", sa.BigInteger(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("asked_of", sa.Uuid(), nullable=False),
        sa.Column("list_id", sa.Uuid(), nullable=True),
        sa.Column("place", sa.BigInteger(), nullable=True),
        sa.Column("asked_at", core.storage.base.Moment(), nullable=False),
        sa.Column("expires_at", core.storage.base.Moment(), nullable=False),
        sa.Column("used_at", core.storage.base.Moment(), nullable=True),
        sa.CheckConstraint(
            "(list_id IS NULL) = (place IS NULL)", name=op.f("ck_code_request_place")
        ),
        sa.CheckConstraint("asked_of <> asked_by", name=op.f("ck_code_request_not_for_oneself")),
        sa.CheckConstraint(
            "used_at IS NULL OR used_at <= expires_at", name=op.f("ck_code_request_in_time")
        ),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["colleague.id"], name=op.f("fk_code_request_asked_by_colleague")
        ),
        sa.ForeignKeyConstraint(
            ["asked_of"], ["colleague.id"], name=op.f("fk_code_request_asked_of_colleague")
        ),
        sa.ForeignKeyConstraint(
            ["list_id"], ["paper_list.id"], name=op.f("fk_code_request_list_id_paper_list")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code_request")),
        sa.UniqueConstraint("key_id", "counter", name=op.f("uq_code_request_key_id_counter")),
        sa.UniqueConstraint(
            "list_id", "band", "place", name=op.f("uq_code_request_list_id_band_place")
        ),
    )
    with op.batch_alter_table("code_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_code_request_case_id"), ["case_id"], unique=False)

    op.create_table(
        "follow_up",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("way", sa.String(length=8), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("caller", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.CheckConstraint(
            "state IN ('due', 'done', 'not_reached', 'withdrawn')", name=op.f("ck_follow_up_state")
        ),
        sa.CheckConstraint("way IN ('call', 'message')", name=op.f("ck_follow_up_way")),
        sa.ForeignKeyConstraint(
            ["caller"], ["colleague.id"], name=op.f("fk_follow_up_caller_colleague")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["recovery_case.id"], name=op.f("fk_follow_up_case_id_recovery_case")
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_follow_up_customer_id_customer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
    )
    with op.batch_alter_table("follow_up", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_follow_up_customer_id"), ["customer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_follow_up_due_on"), ["due_on"], unique=False)
        batch_op.create_index(
            "uq_follow_up_one_a_case",
            ["case_id"],
            unique=True,
            sqlite_where=sa.text("state <> 'withdrawn'"),
            postgresql_where=sa.text("state <> 'withdrawn'"),
        )

    op.create_table(
        "journal_words",
        sa.Column("till_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("field", sa.String(length=60), nullable=False),
        sa.Column("salt", sa.LargeBinary(length=16), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["till_id", "number"],
            ["journal_entry.till_id", "journal_entry.number"],
            name=op.f("fk_journal_words_till_id_number_journal_entry"),
        ),
        sa.PrimaryKeyConstraint("till_id", "number", "field", name=op.f("pk_journal_words")),
    )
    op.create_table(
        "person_key",
        sa.Column(
            "till_customer_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("keys", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["till_customer_id"],
            ["till_customer.id"],
            name=op.f("fk_person_key_till_customer_id_till_customer"),
        ),
        sa.PrimaryKeyConstraint("till_customer_id", name=op.f("pk_person_key")),
    )
    op.create_table(
        "sale",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("sold_at", core.storage.base.Moment(), nullable=False),
        sa.Column("branch", sa.String(length=100), nullable=False),
        sa.Column(
            "till_customer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("served_by", sa.String(length=100), nullable=False),
        sa.Column("payment", sa.String(length=20), nullable=False),
        sa.Column("card_last4", sa.String(length=4), nullable=True),
        sa.ForeignKeyConstraint(
            ["till_customer_id"],
            ["till_customer.id"],
            name=op.f("fk_sale_till_customer_id_till_customer"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sale")),
        sa.UniqueConstraint("number", "source", name=op.f("uq_sale_number_source")),
    )
    with op.batch_alter_table("sale", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_sale_card_last4"),
            ["card_last4"],
            unique=False,
            sqlite_where=sa.text("card_last4 IS NOT NULL"),
            postgresql_where=sa.text("card_last4 IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_sale_sold_at"), ["sold_at"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_sale_till_customer_id_sold_at"),
            ["till_customer_id", "sold_at"],
            unique=False,
        )

    op.create_table(
        "voucher",
        sa.Column("id", sa.String(length=13), nullable=False),
        sa.Column("token", sa.LargeBinary(length=86), nullable=False),
        sa.Column("gesture_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("for_name", sa.String(length=200), nullable=False),
        sa.Column("from_name", sa.String(length=100), nullable=False),
        sa.Column("issued_by", sa.Uuid(), nullable=True),
        sa.Column("issued_at", core.storage.base.Moment(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("personal", sa.Boolean(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=True),
        sa.Column("batch_id", sa.Uuid(), nullable=True),
        sa.Column("replaces", sa.String(length=13), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.CheckConstraint(
            "state <> 'ready' OR (batch_id IS NOT NULL AND case_id IS NULL AND issued_by IS NULL)",
            name=op.f("ck_voucher_ready_is_nobodys"),
        ),
        sa.CheckConstraint(
            "state IN ('ready', 'issued', 'printed', 'handed_over', 'redeemed', 'void')",
            name=op.f("ck_voucher_state"),
        ),
        sa.CheckConstraint(
            "state IN ('ready', 'void') OR (case_id IS NOT NULL AND issued_by IS NOT NULL)",
            name=op.f("ck_voucher_given_in_a_case"),
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["card_batch.id"], name=op.f("fk_voucher_batch_id_card_batch")
        ),
        sa.ForeignKeyConstraint(
            ["gesture_id"], ["gesture.id"], name=op.f("fk_voucher_gesture_id_gesture")
        ),
        sa.ForeignKeyConstraint(
            ["issued_by"], ["colleague.id"], name=op.f("fk_voucher_issued_by_colleague")
        ),
        sa.ForeignKeyConstraint(
            ["replaces"], ["voucher.id"], name=op.f("fk_voucher_replaces_voucher")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voucher")),
        sa.UniqueConstraint("id", "issued_by", name=op.f("uq_voucher_id_issued_by")),
        sa.UniqueConstraint("replaces", name=op.f("uq_voucher_replaces")),
        sa.UniqueConstraint("token", name=op.f("uq_voucher_token")),
    )
    with op.batch_alter_table("voucher", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_voucher_batch_id"), ["batch_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_voucher_case_id"), ["case_id"], unique=False)

    op.create_table(
        "awaited_customer",
        sa.Column("sale_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.ForeignKeyConstraint(
            ["sale_id"], ["sale.id"], name=op.f("fk_awaited_customer_sale_id_sale")
        ),
        sa.PrimaryKeyConstraint("sale_id", name=op.f("pk_awaited_customer")),
    )
    with op.batch_alter_table("awaited_customer", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_awaited_customer_source_number"), ["source", "number"], unique=False
        )

    op.create_table(
        "card_matter",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("voucher_id", sa.String(length=13), nullable=True),
        sa.Column("fact", sa.String(length=40), nullable=False),
        sa.Column("sent_by", sa.Uuid(), nullable=False),
        sa.Column("sent_at", core.storage.base.Moment(), nullable=False),
        sa.Column("till_id", sa.Uuid(), nullable=False),
        sa.Column("settled_by", sa.Uuid(), nullable=True),
        sa.Column("settled_at", core.storage.base.Moment(), nullable=True),
        sa.CheckConstraint(
            "(settled_by IS NULL) = (settled_at IS NULL)", name=op.f("ck_card_matter_settled")
        ),
        sa.ForeignKeyConstraint(
            ["sent_by"], ["colleague.id"], name=op.f("fk_card_matter_sent_by_colleague")
        ),
        sa.ForeignKeyConstraint(
            ["settled_by"], ["colleague.id"], name=op.f("fk_card_matter_settled_by_colleague")
        ),
        sa.ForeignKeyConstraint(["till_id"], ["till.id"], name=op.f("fk_card_matter_till_id_till")),
        sa.ForeignKeyConstraint(
            ["voucher_id"], ["voucher.id"], name=op.f("fk_card_matter_voucher_id_voucher")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card_matter")),
    )
    op.create_table(
        "code_miss",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("missed_at", core.storage.base.Moment(), nullable=False),
        sa.CheckConstraint("number BETWEEN 1 AND 3", name=op.f("ck_code_miss_at_most_three")),
        sa.ForeignKeyConstraint(
            ["request_id"], ["code_request.id"], name=op.f("fk_code_miss_request_id_code_request")
        ),
        sa.PrimaryKeyConstraint("case_id", "number", name=op.f("pk_code_miss")),
    )
    with op.batch_alter_table("code_miss", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_code_miss_missed_at"), ["missed_at"], unique=False)

    op.create_table(
        "given_gesture",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("gesture_id", sa.Uuid(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("given", sa.String(length=4), nullable=False),
        sa.Column("cost_minor", sa.BigInteger(), nullable=False),
        sa.Column("voucher_id", sa.String(length=13), nullable=True),
        sa.Column("chosen_by", sa.Uuid(), nullable=False),
        sa.Column("chosen_at", core.storage.base.Moment(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.CheckConstraint("given IN ('now', 'next')", name=op.f("ck_given_gesture_given")),
        sa.CheckConstraint(
            "state IN ('reserved', 'handed_over', 'released')", name=op.f("ck_given_gesture_state")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["recovery_case.id"], name=op.f("fk_given_gesture_case_id_recovery_case")
        ),
        sa.ForeignKeyConstraint(
            ["chosen_by"], ["colleague.id"], name=op.f("fk_given_gesture_chosen_by_colleague")
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_given_gesture_customer_id_customer")
        ),
        sa.ForeignKeyConstraint(
            ["gesture_id"], ["gesture.id"], name=op.f("fk_given_gesture_gesture_id_gesture")
        ),
        sa.ForeignKeyConstraint(
            ["voucher_id"], ["voucher.id"], name=op.f("fk_given_gesture_voucher_id_voucher")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_given_gesture")),
        sa.UniqueConstraint("voucher_id", name=op.f("uq_given_gesture_voucher_id")),
    )
    with op.batch_alter_table("given_gesture", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_given_gesture_customer_id"), ["customer_id"], unique=False
        )
        batch_op.create_index(
            "uq_given_gesture_one_a_case",
            ["case_id"],
            unique=True,
            sqlite_where=sa.text("state <> 'released'"),
            postgresql_where=sa.text("state <> 'released'"),
        )

    op.create_table(
        "redemption",
        sa.Column("voucher_id", sa.String(length=13), nullable=False),
        sa.Column("issued_by", sa.Uuid(), nullable=False),
        sa.Column("redeemed_by", sa.Uuid(), nullable=False),
        sa.Column("redeemed_at", core.storage.base.Moment(), nullable=False),
        sa.Column("till_id", sa.Uuid(), nullable=False),
        sa.Column("by_friend", sa.Boolean(), nullable=True),
        sa.Column("command", sa.Uuid(), nullable=False),
        sa.CheckConstraint("redeemed_by <> issued_by", name=op.f("ck_redemption_not_by_issuer")),
        sa.ForeignKeyConstraint(
            ["redeemed_by"], ["colleague.id"], name=op.f("fk_redemption_redeemed_by_colleague")
        ),
        sa.ForeignKeyConstraint(["till_id"], ["till.id"], name=op.f("fk_redemption_till_id_till")),
        sa.ForeignKeyConstraint(
            ["voucher_id", "issued_by"],
            ["voucher.id", "voucher.issued_by"],
            name=op.f("fk_redemption_voucher_id_issued_by_voucher"),
        ),
        sa.PrimaryKeyConstraint("voucher_id", name=op.f("pk_redemption")),
        sa.UniqueConstraint("command", name=op.f("uq_redemption_command")),
    )
    op.create_table(
        "sale_line",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sale_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column(
            "product_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("sold_at", core.storage.base.Moment(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("paid_minor", sa.BigInteger(), nullable=False),
        sa.Column(
            "sold_day",
            sa.BigInteger(),
            sa.Computed("sold_at / 86400000000", persisted=True),
            nullable=False,
        ),
        sa.Column(
            "unit_minor",
            sa.BigInteger(),
            sa.Computed("paid_minor / nullif(quantity, 0)", persisted=True),
            nullable=True,
        ),
        sa.ForeignKeyConstraint(
            ["product_id"], ["product.id"], name=op.f("fk_sale_line_product_id_product")
        ),
        sa.ForeignKeyConstraint(["sale_id"], ["sale.id"], name=op.f("fk_sale_line_sale_id_sale")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sale_line")),
        sa.UniqueConstraint("sale_id", "position", name=op.f("uq_sale_line_sale_id_position")),
    )
    with op.batch_alter_table("sale_line", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_sale_line_product_id_sold_at_quantity_paid_minor"),
            ["product_id", "sold_at", "quantity", "paid_minor"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_sale_line_sold_day_unit_minor_product_id"),
            ["sold_day", "unit_minor", "product_id"],
            unique=False,
        )

    op.create_table(
        "voucher_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("voucher_id", sa.String(length=13), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("at", core.storage.base.Moment(), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=True),
        sa.Column("till_id", sa.Uuid(), nullable=False),
        sa.Column("copy_number", sa.BigInteger(), nullable=True),
        sa.Column("command", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('ready', 'issued', 'activated', 'printed', 'handed_over', 'taken_back',"
            " 'redeemed', 'undone', 'void')",
            name=op.f("ck_voucher_event_kind"),
        ),
        sa.ForeignKeyConstraint(
            ["by"], ["colleague.id"], name=op.f("fk_voucher_event_by_colleague")
        ),
        sa.ForeignKeyConstraint(
            ["till_id"], ["till.id"], name=op.f("fk_voucher_event_till_id_till")
        ),
        sa.ForeignKeyConstraint(
            ["voucher_id"], ["voucher.id"], name=op.f("fk_voucher_event_voucher_id_voucher")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voucher_event")),
    )
    with op.batch_alter_table("voucher_event", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_voucher_event_voucher_id"), ["voucher_id"], unique=False
        )

    op.create_table(
        "case_line",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("article", sa.String(length=300), nullable=False),
        sa.Column("category", sa.String(length=60), nullable=False),
        sa.Column(
            "product_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column(
            "sale_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("bought_at", sa.String(length=100), nullable=False),
        sa.Column("order_number", sa.String(length=60), nullable=False),
        sa.Column("sold_on", sa.Date(), nullable=True),
        sa.Column("evidence", sa.String(length=12), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("brought", sa.Boolean(), nullable=False),
        sa.Column("ticket", sa.String(length=40), nullable=False),
        sa.Column("worn", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("fix", sa.String(length=12), nullable=True),
        sa.Column(
            "out_product_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("back_minor", sa.BigInteger(), nullable=False),
        sa.Column("out_minor", sa.BigInteger(), nullable=False),
        sa.Column("old_one_to", sa.String(length=12), nullable=True),
        sa.Column("in_their_words", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "evidence IN ('very_likely', 'possible', 'we_sell_that', 'not_ours')",
            name=op.f("ck_case_line_evidence"),
        ),
        sa.CheckConstraint(
            "fix IS NULL OR brought AND fix IN ('same_again', 'another_item', 'credit',"
            " 'money_back', 'repair') OR NOT brought AND fix IN ('made_again', 'another_dish',"
            " 'brought', 'moved', 'put_right', 'taken_off', 'apology')",
            name=op.f("ck_case_line_fix"),
        ),
        sa.CheckConstraint("back_minor >= 0 AND out_minor >= 0", name=op.f("ck_case_line_amounts")),
        sa.CheckConstraint(
            "brought OR sale_line_id IS NULL", name=op.f("ck_case_line_only_goods_have_a_sale")
        ),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_case_line_quantity")),
        sa.CheckConstraint(
            "sold_on IS NULL OR sale_line_id IS NULL", name=op.f("ck_case_line_not_in_yet")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["recovery_case.id"], name=op.f("fk_case_line_case_id_recovery_case")
        ),
        sa.ForeignKeyConstraint(
            ["out_product_id"], ["product.id"], name=op.f("fk_case_line_out_product_id_product")
        ),
        sa.ForeignKeyConstraint(
            ["product_id"], ["product.id"], name=op.f("fk_case_line_product_id_product")
        ),
        sa.ForeignKeyConstraint(
            ["sale_line_id"], ["sale_line.id"], name=op.f("fk_case_line_sale_line_id_sale_line")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_line")),
        sa.UniqueConstraint("case_id", "position", name=op.f("uq_case_line_case_id_position")),
    )
    with op.batch_alter_table("case_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_line_case_id"), ["case_id"], unique=False)

    op.create_table(
        "goods_return",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("till_id", sa.Uuid(), nullable=False),
        sa.Column("case_line_id", sa.Uuid(), nullable=False),
        sa.Column(
            "sale_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column(
            "product_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("minor", sa.BigInteger(), nullable=False),
        sa.Column("of_sale_minor", sa.BigInteger(), nullable=False),
        sa.Column("sold_on", sa.Date(), nullable=True),
        sa.Column("returned_at", core.storage.base.Moment(), nullable=False),
        sa.Column("taken_back_at", core.storage.base.Moment(), nullable=True),
        sa.Column(
            "till_refund_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.CheckConstraint(
            "of_sale_minor BETWEEN 0 AND minor", name=op.f("ck_goods_return_of_sale")
        ),
        sa.CheckConstraint("quantity > 0 AND minor >= 0", name=op.f("ck_goods_return_amounts")),
        sa.ForeignKeyConstraint(
            ["product_id"], ["product.id"], name=op.f("fk_goods_return_product_id_product")
        ),
        sa.ForeignKeyConstraint(
            ["sale_line_id"], ["sale_line.id"], name=op.f("fk_goods_return_sale_line_id_sale_line")
        ),
        sa.ForeignKeyConstraint(
            ["till_id"], ["till.id"], name=op.f("fk_goods_return_till_id_till")
        ),
        sa.ForeignKeyConstraint(
            ["till_refund_id"],
            ["sale_line.id"],
            name=op.f("fk_goods_return_till_refund_id_sale_line"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goods_return")),
        sa.UniqueConstraint("till_refund_id", name=op.f("uq_goods_return_till_refund_id")),
    )
    with op.batch_alter_table("goods_return", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_goods_return_case_line_id"), ["case_line_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_goods_return_sale_line_id"), ["sale_line_id"], unique=False
        )

    op.create_table(
        "laid_refund",
        sa.Column(
            "refund_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "sale_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("refunded_at", core.storage.base.Moment(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("minor", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["refund_line_id"],
            ["sale_line.id"],
            name=op.f("fk_laid_refund_refund_line_id_sale_line"),
        ),
        sa.ForeignKeyConstraint(
            ["sale_line_id"], ["sale_line.id"], name=op.f("fk_laid_refund_sale_line_id_sale_line")
        ),
        sa.PrimaryKeyConstraint("refund_line_id", name=op.f("pk_laid_refund")),
    )
    with op.batch_alter_table("laid_refund", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_laid_refund_sale_line_id_refunded_at"),
            ["sale_line_id", "refunded_at"],
            unique=False,
        )

    op.create_table(
        "returned_of_line",
        sa.Column(
            "sale_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("sold_quantity", sa.BigInteger(), nullable=False),
        sa.Column("paid_minor", sa.BigInteger(), nullable=False),
        sa.Column("till_quantity", sa.BigInteger(), nullable=False),
        sa.Column("till_minor", sa.BigInteger(), nullable=False),
        sa.Column("our_quantity", sa.BigInteger(), nullable=False),
        sa.Column("our_minor", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "our_minor BETWEEN 0 AND paid_minor", name=op.f("ck_returned_of_line_money")
        ),
        sa.CheckConstraint(
            "our_quantity BETWEEN 0 AND sold_quantity", name=op.f("ck_returned_of_line_quantity")
        ),
        sa.ForeignKeyConstraint(
            ["sale_line_id"],
            ["sale_line.id"],
            name=op.f("fk_returned_of_line_sale_line_id_sale_line"),
        ),
        sa.PrimaryKeyConstraint("sale_line_id", name=op.f("pk_returned_of_line")),
    )
    op.create_table(
        "returned_of_part",
        sa.Column(
            "sale_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("part_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sold_quantity", sa.BigInteger(), nullable=False),
        sa.Column("our_quantity", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "our_quantity BETWEEN 0 AND sold_quantity", name=op.f("ck_returned_of_part_quantity")
        ),
        sa.ForeignKeyConstraint(
            ["part_id"], ["product.id"], name=op.f("fk_returned_of_part_part_id_product")
        ),
        sa.ForeignKeyConstraint(
            ["sale_line_id"],
            ["sale_line.id"],
            name=op.f("fk_returned_of_part_sale_line_id_sale_line"),
        ),
        sa.PrimaryKeyConstraint("sale_line_id", "part_id", name=op.f("pk_returned_of_part")),
    )
    op.create_table(
        "till_refund",
        sa.Column(
            "sale_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("state", sa.String(length=7), nullable=False),
        sa.Column("of_sale", sa.String(length=60), nullable=True),
        sa.Column("too_much", sa.Boolean(), nullable=False),
        sa.Column("answered_by", sa.Uuid(), nullable=True),
        sa.Column("answered_at", core.storage.base.Moment(), nullable=True),
        sa.CheckConstraint(
            "state IN ('waiting', 'unsure', 'ours', 'sale', 'none')",
            name=op.f("ck_till_refund_state"),
        ),
        sa.CheckConstraint(
            "(answered_by IS NULL) = (answered_at IS NULL)", name=op.f("ck_till_refund_answered")
        ),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["colleague.id"], name=op.f("fk_till_refund_answered_by_colleague")
        ),
        sa.ForeignKeyConstraint(
            ["sale_line_id"], ["sale_line.id"], name=op.f("fk_till_refund_sale_line_id_sale_line")
        ),
        sa.PrimaryKeyConstraint("sale_line_id", name=op.f("pk_till_refund")),
    )
    with op.batch_alter_table("till_refund", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_till_refund_state_sale_line_id"), ["state", "sale_line_id"], unique=False
        )

    # Batch mode drops triggers silently, so each migration installs them all again.
    for index in key_indexes():
        index.install(op.get_bind())
    for guard in guards():
        guard.install(op.get_bind())
