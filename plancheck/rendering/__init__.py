"""A report in the shape somebody needs: one function each, pure, from frozen data to a string.

``report_text.render_text`` is for a reviewer, ``report_json.render_json`` for programs (every
later format derives from the same ``Report``), ``plan_json.plan_to_json`` for what was read,
``rule_pages`` for the rules' documentation.
"""
