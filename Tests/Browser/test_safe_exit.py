"""Leaving in a hurry: Back must not bring the case back.

With Selenium, because Playwright switches off the cache that keeps whole pages for Back.
"""

import shutil
import urllib.parse

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

CONCERN = "Nathan Sorrell"
SECONDS = 30


@pytest.fixture
def drive():
    """Starts browsers that take the neutral page for one of the local machine."""
    drivers = []

    def drive(with_script=True):
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage",
                         "--force-prefers-reduced-motion",
                         # Nothing outside is asked: every other name leads nowhere at once.
                         "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"):
            options.add_argument(argument)
        if not with_script:
            options.add_experimental_option(
                "prefs", {"profile.managed_default_content_settings.javascript": 2})
        driver = webdriver.Chrome(
            options=options, service=Service(shutil.which("chromedriver")))
        drivers.append(driver)
        return driver

    yield drive
    for driver in drivers:
        driver.quit()


def until(driver, condition):
    WebDriverWait(driver, SECONDS).until(lambda _: condition())


def to_the_case(driver, server):
    driver.get(server.url + "/sign-in")
    driver.find_element(By.NAME, "user_name").send_keys("practitioner")
    driver.find_element(By.NAME, "password").send_keys(server.password + Keys.ENTER)
    until(driver, lambda: driver.current_url.endswith("/work"))
    driver.find_element(By.PARTIAL_LINK_TEXT, CONCERN).click()
    until(driver, lambda: "/cases/" in driver.current_url)
    assert CONCERN in driver.page_source
    return driver.current_url


def leave(driver):
    driver.find_element(By.CSS_SELECTOR, ".casebar .exit").click()
    until(driver, lambda: "127.0.0.1" not in urllib.parse.urlsplit(driver.current_url).netloc)


def back(driver):
    """Presses Back until the first page again, and returns the source of every stop."""
    shown = []
    for _ in range(driver.execute_cdp_cmd("Page.getNavigationHistory", {})["currentIndex"]):
        driver.back()
        # A page out of the browser's own cache loads again by itself.
        until(driver, lambda: driver.execute_script(
            "return document.readyState === 'complete' && !document.querySelector('.is-away')"))
        shown.append(driver.page_source)
    assert any("Sign in – Sightline" in source for source in shown)
    return shown


def visited(driver):
    history = driver.execute_cdp_cmd("Page.getNavigationHistory", {})
    return [entry["url"] for entry in history["entries"]]


def test_back_after_leaving_shows_the_sign_in_and_not_the_case(server, drive):
    driver = drive(with_script=False)
    to_the_case(driver, server)
    leave(driver)
    driver.back()
    assert driver.current_url == server.url + "/sign-in"
    for source in back(driver):
        assert CONCERN not in source


def test_with_the_script_the_case_is_not_even_in_the_history(server, drive):
    driver = drive()
    case = to_the_case(driver, server)
    assert case in visited(driver)
    leave(driver)
    assert case not in visited(driver)
    for source in back(driver):
        assert CONCERN not in source


def test_shift_pressed_three_times_leaves_as_well(server, drive):
    driver = drive()
    case = to_the_case(driver, server)
    body = driver.find_element(By.TAG_NAME, "body")
    for _ in range(3):
        webdriver.ActionChains(driver).key_down(Keys.SHIFT, body).key_up(Keys.SHIFT).perform()
    until(driver, lambda: "127.0.0.1" not in urllib.parse.urlsplit(driver.current_url).netloc)
    assert case not in visited(driver)


@pytest.mark.parametrize("with_script", [True, False])
def test_back_after_signing_out_shows_nothing_of_the_case(server, drive, with_script):
    driver = drive(with_script)
    to_the_case(driver, server)
    driver.find_element(By.CSS_SELECTOR, ".sign-out button").click()
    until(driver, lambda: driver.current_url.endswith("/signed-out"))
    for source in back(driver):
        assert CONCERN not in source


def test_leaving_ends_the_session_and_goes_to_a_page_that_anyone_might_have_open(
        server, page_of, open_page, sessions):
    page = page_of("children")
    # This session ends here, so nobody may take it up again.
    sessions.pop("children")
    answer = page.request.get(server.url + "/exit", max_redirects=0)
    assert answer.status == 303
    assert answer.headers["location"] == "https://www.bbc.co.uk/weather"
    assert "Max-Age=0" in answer.headers["set-cookie"]
    assert answer.headers["cache-control"] == "no-store"
    page.goto(server.url + "/work")
    assert page.url == server.url + "/sign-in"
