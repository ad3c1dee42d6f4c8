"""Two ways to work a page: by mouse, and by keyboard alone.

Both offer the same verbs, so that one journey can be walked with either.
"""

# More presses than any page of ours has places to stop.
MOST_TABS = 400


def quoted(text):
    return '"' + text.replace('"', '\\"') + '"'


def control(name, value=None):
    """Finds a form's control by its name, and a choice by its value."""
    chosen = f"[name={quoted(name)}]:not([type=hidden])"
    return chosen if value is None else f"{chosen}[value={quoted(value)}]"


class Mouse:
    """Clicks and types."""

    def __init__(self, page):
        self.page = page

    def press(self, target):
        """Presses a link or button, which leads to another page."""
        self._locator(target).click()

    def open(self, target):
        """Unfolds a `details` by its summary."""
        self._locator(target).click()

    def fill(self, name, text):
        self.page.locator(control(name)).fill(text)

    def choose(self, name, value):
        self.page.locator(control(name, value)).check()

    def tick(self, name, value):
        self.page.locator(control(name, value)).check()

    def _locator(self, target):
        return self.page.locator(target) if isinstance(target, str) else target


class Keyboard(Mouse):
    """Tab, arrows, space, enter and letters; never a click and never a focus set by a script."""

    def press(self, target):
        """Presses a link or button, which leads to another page."""
        self._tab_to(self._locator(target))
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def open(self, target):
        self._tab_to(self._locator(target))
        self.page.keyboard.press("Space")

    def fill(self, name, text):
        self._tab_to(self.page.locator(control(name)))
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text)

    def choose(self, name, value):
        """Tab stops once in a group of radios; arrows go round in it."""
        self._tab_to(self.page.locator(control(name)), any_of_group=True)
        wanted = self.page.locator(control(name, value))
        self.page.keyboard.press("Space")
        for _ in range(wanted.page.locator(control(name)).count()):
            if wanted.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        assert wanted.is_checked(), f"arrows do not lead to {name} = {value}"

    def tick(self, name, value):
        self._tab_to(self.page.locator(control(name, value)))
        self.page.keyboard.press("Space")

    def _tab_to(self, target, any_of_group=False):
        elements = target.element_handles() if any_of_group else [target.element_handle()]
        for _ in range(MOST_TABS):
            for element in elements:
                if element.evaluate("element => element === document.activeElement"):
                    return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not lead to {target}")
