"""How a form tells what is to be put right."""

import re

from playwright.sync_api import expect


def expect_problems(page, *messages):
    """The summary stands on top with these problems, has the focus, and leads to each field."""
    summary = page.locator("#problems")
    expect(summary).to_be_focused()
    expect(page).to_have_title(re.compile("^Error: "))
    expect(summary.locator("a")).to_have_text(list(messages))
    expect(page.locator("main > :first-child")).to_have_id("problems")
    for message in messages:
        summary.get_by_role("link", name=message, exact=True).click()
        field = page.locator(":focus")
        expect(field).to_have_count(1)
        wrong = page.locator(".field--wrong").filter(has=field)
        expect(wrong.locator(".error").first).to_contain_text(message)
