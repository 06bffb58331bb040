package org.marquee.web.api.json;

/** Readers for tests outside a container, where no configuration is. */
public final class JsonReaders {
    private JsonReaders() {}

    public static JsonReader withLimit(int bytes) {
        return new JsonReader(bytes);
    }
}
