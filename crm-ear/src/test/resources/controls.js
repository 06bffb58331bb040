// What a page offers to whoever has only a keyboard; one complaint a control that fails. Tab must have been pressed before.
() => {
  const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [role=button], "
      + "[role=tab], [role=option], [role=menuitem], [role=checkbox], [role=radio], [role=switch]";
  const GROUPS = "[role=tablist], [role=listbox], [role=menu], [role=tree], [role=treegrid], [role=radiogroup], [role=toolbar]";

  const shown = of => of.checkVisibility({ opacityProperty: false, visibilityProperty: true })
      && of.getClientRects().length > 0 && !of.disabled && !of.closest("[inert], [aria-hidden=true]");
  const name = of => of.outerHTML.slice(0, 140).replace(/\s+/g, " ");
  const look = of => {
    of.getAnimations().forEach(transition => transition.finish());
    const style = getComputedStyle(of);
    return [style.outlineStyle === "none" ? "" : style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join();
  };
  const around = of => [of, of.parentElement, of.parentElement.parentElement, ...(of.labels || [])];

  // In a group the arrows lead on, from the one that Tab reaches.
  const reached = of => of.tabIndex >= 0
      || (of.closest(GROUPS) !== null && of.closest(GROUPS).querySelector("[tabindex='0'], a[href], input") !== null);

  const covered = of => {
    const box = of.getBoundingClientRect();
    const inside = [0.2, 0.5, 0.8].map(part => document.elementFromPoint(box.left + box.width * part, box.top + box.height / 2));
    return inside.every(top => top === null
        || !(of.contains(top) || top.contains(of) || [...(of.labels || [])].some(label => label.contains(top) || top.contains(label))));
  };

  const complaints = [];
  const controls = [...document.querySelectorAll(CONTROLS)].filter(shown);
  for (const control of controls) {
    if (control.getAttribute("tabindex") === "-1" && !control.closest(GROUPS) && !control.matches("a[href], button, input, select, textarea")) {
      continue;
    }
    if (!reached(control)) {
      complaints.push("Tab does not reach " + name(control));
      continue;
    }
    if (control.tabIndex < 0) {
      continue;
    }
    document.activeElement.blur();
    const before = around(control).map(look);
    control.focus();
    if (document.activeElement !== control) {
      complaints.push("takes no focus: " + name(control));
      continue;
    }
    if (around(control).map(look).join() === before.join()) {
      complaints.push("does not show its focus: " + name(control));
    }
    const box = control.getBoundingClientRect();
    if (box.width >= 2 && box.height >= 2 && covered(control)) {
      complaints.push("is covered while it has the focus: " + name(control));
    }
  }

  // What looks as if one could click on it.
  for (const other of document.querySelectorAll("main *, aside *, header *")) {
    if (shown(other) && getComputedStyle(other).cursor === "pointer" && getComputedStyle(other.parentElement).cursor !== "pointer"
        && !other.closest(CONTROLS + ", label") && !other.querySelector(CONTROLS)) {
      complaints.push("can only be clicked: " + name(other));
    }
  }
  return complaints;
}
