package org.marquee.ear.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.TreeMap;

/** The fields of a form as one person got them, to be sent by another. */
record ForgedForm(Map<String, String> fields) {

    static ForgedForm of(Page page, String form) {
        Map<String, String> fields = new TreeMap<>();
        page.locator("form[id='" + form + "']")
                .locator("input, textarea")
                .all()
                .forEach(field -> fields.put(field.getAttribute("name"), field.inputValue()));
        return new ForgedForm(fields);
    }

    /** The status of the answer when the holder of a window sends the form to an address by a button of it. */
    int sendAs(Page window, String address, String button) {
        FormData data = FormData.create();
        fields.forEach(data::set);
        data.set(button, "");
        return window.request()
                .post(address, RequestOptions.create().setForm(data))
                .status();
    }
}
