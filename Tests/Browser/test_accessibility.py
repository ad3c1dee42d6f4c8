"""Every page can be used by everyone, wide and narrow, and says which page it is."""

import pytest

import checks
import places

# Every page needs a title of its own, over all walks; a page met twice is the same page.
titles = {}


def check_each(walk, page):
    found, stops = [], 0
    for place in walk:
        stops += 1
        found += [f"{place}: {text}" for text in checks.complaints(page)]
        # The reference of the case is in the title, so the same kind of page differs by case.
        other = titles.setdefault(page.title(), place)
        if other != place and not same_page(other, place):
            found.append(f"{place}: has the title of {other}: {page.title()}")
        page.set_viewport_size({"width": checks.WIDTHS[0], "height": checks.HEIGHT})
    assert stops > 0
    assert not found, "\n".join(found)


def same_page(one, other):
    """A case is one page in many states, and so is *not found*."""
    return one.split()[0].split(",")[0] == other.split()[0].split(",")[0]


@pytest.mark.parametrize("name", places.WALKS)
def test_every_page_passes_axe_and_our_own_checks_at_both_widths(
        name, server, page_of, open_page):
    worker, walk = places.WALKS[name]
    page = page_of(worker) if worker else open_page()
    check_each(walk(page, server), page)


def test_the_page_that_shows_both_texts_of_a_clash_passes_as_well(server, page_of):
    page = page_of("practitioner")
    check_each(places.clash(page, server, page_of("manager")), page)


def test_the_checks_find_what_they_are_for(open_page, server):
    page = open_page()
    page.goto(server.url + "/sign-in")
    page.evaluate("""() => {
        const main = document.querySelector("main");
        main.insertAdjacentHTML("beforeend", `
            <h1>Second</h1><h4>Skips</h4>
            <a href="/cookies">Here</a><a href="/work">Here</a>
            <p class="error">No mark</p>
            <input type="radio" name="alone">
            <div id="wide">wide</div>`);
        document.getElementById("wide").style.width = "2000px";
        document.querySelectorAll("a").forEach(link => { link.style.outline = "none" });
    }""")
    found = "\n".join(checks.complaints(page))
    for text in (
            "2 headings of the first level", "heading skips a level", "two places by one name",
            "error that describes nothing", "radio without a group", "no summary",
            "at 320 px: 2", "no outline", "style on", "axe label"):
        assert text in found
