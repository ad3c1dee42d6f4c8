// Sightline works without this file. It adds four things: the page goes blank before a safe exit
// and leaves no entry in the history, Shift pressed three times within five seconds does the same,
// the list of problems with a form takes the focus, and a page that Back brings out of the
// browser's own cache is asked for anew.
(function () {
  "use strict";

  var summary = document.getElementById("problems");
  if (summary) summary.focus();

  // Chromium may bring a page back as it was left, in spite of `no-store` and although the session
  // has ended. So a page goes blank when it is left, and loads again when it comes back.
  window.addEventListener("pagehide", function () {
    document.documentElement.classList.add("is-away");
  });

  window.addEventListener("pageshow", function (event) {
    if (event.persisted) window.location.reload();
  });

  var exit = document.querySelector("[data-safe-exit]");
  if (!exit) return;

  var status = document.getElementById("exit-status");
  var words = exit.getAttribute("data-exit-message").split("|");

  function leave(event) {
    if (event) event.preventDefault();
    var cover = document.createElement("div");
    cover.className = "exit-cover";
    cover.setAttribute("role", "alert");
    cover.textContent = words[0];
    document.body.className += " is-leaving";
    document.documentElement.appendChild(cover);
    document.title = words[0];
    window.location.replace(exit.href);
  }

  document.querySelectorAll("[data-safe-exit]").forEach(function (link) {
    link.addEventListener("click", leave);
  });

  // A press counts when Shift goes up again without having changed another key.
  var presses = 0;
  var alone = true;
  var timer = null;

  function forget() {
    presses = 0;
    if (status) status.textContent = "";
  }

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Shift") alone = false;
    else if (!event.repeat) alone = true;
  });

  document.addEventListener("keyup", function (event) {
    if (event.key !== "Shift") return;
    if (!alone) return forget();
    presses += 1;
    if (presses === 1) {
      clearTimeout(timer);
      timer = setTimeout(forget, 5000);
    }
    if (presses >= 3) return leave();
    if (status) status.textContent = words[presses];
  });

  window.addEventListener("pageshow", forget);
})();
