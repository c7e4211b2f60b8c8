"""From bytes to values: headers, parts, text, quotations. Pure and total."""
