package org.marquee.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    /** Of a key that stands there twice only the last words are ever read. */
    @Test
    void every_key_stands_in_the_bundle_once() throws IOException {
        List<String> keys = Resources.readLines(
                        Resources.getResource("org/marquee/web/messages.properties"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        assertThat(keys).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }
}
