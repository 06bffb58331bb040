/* What was said against a field goes as soon as somebody corrects it; sending the form asks again. */
(function () {
  "use strict";

  function withdraw(message) {
    const sentence = message.textContent.trim();
    message.className = "ui-message";
    message.replaceChildren();
    for (const said of document.querySelectorAll(".ui-messages-error")) {
      for (const line of said.querySelectorAll("li")) {
        if (line.textContent.trim() === sentence) {
          line.remove();
        }
      }
      if (!said.querySelector("li")) {
        said.remove();
      }
    }
  }

  document.addEventListener("input", function (event) {
    const field = event.target.closest(".field");
    const message = field && field.querySelector(".ui-message-error");
    if (message) {
      withdraw(message);
      event.target.classList.remove("ui-state-error");
      event.target.removeAttribute("aria-invalid");
    }
  });
})();
