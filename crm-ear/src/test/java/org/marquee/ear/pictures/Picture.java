package org.marquee.ear.pictures;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * A page worth showing.
 *
 * @param name of its files
 * @param user who looks at it
 * @param doing what he does there before it is taken
 */
record Picture(String name, String user, String address, Consumer<Page> doing) {
    Picture(String name, String user, String address) {
        this(name, user, address, page -> {});
    }
}
