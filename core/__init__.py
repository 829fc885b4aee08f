"""What the shop does, without a window: it never imports Qt."""
