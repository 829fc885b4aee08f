"""The office: what the shop says and allows, for those who look after it."""
