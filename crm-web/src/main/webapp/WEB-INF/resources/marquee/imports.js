/* Says which file was chosen, and at once when it is larger than the server takes; what was said before is past. */
(function () {
  "use strict";

  function say(field) {
    const place = field.closest(".drop");
    const words = place.querySelector(".drop-chosen");
    const file = field.files[0];
    const tooLarge = file !== undefined && file.size > Number(place.dataset.limit);
    words.textContent = file === undefined ? "" : tooLarge ? words.dataset.tooLarge : words.dataset.chosen + " " + file.name;
    words.classList.toggle("drop-refused", tooLarge);
    document.getElementById("entry:messages").replaceChildren();
    if (tooLarge) {
      field.value = "";
    }
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches(".drop input[type=file]")) {
      say(event.target);
    }
  });

  for (const kind of ["dragenter", "dragleave", "drop"]) {
    document.addEventListener(kind, function (event) {
      const place = event.target.closest && event.target.closest(".drop");
      if (place) {
        place.classList.toggle("drop-over", kind === "dragenter");
      }
    });
  }
})();
