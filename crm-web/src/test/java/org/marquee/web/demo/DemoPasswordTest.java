package org.marquee.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;
import org.marquee.web.admin.Homes;

class DemoPasswordTest {
    @TempDir
    private Path home;

    @Test
    void a_generated_one_stands_in_its_file() {
        DemoPassword password = new DemoPassword(null, Homes.at(home));

        String generated = password.forNewUsers();

        assertThat(home.resolve("demo-password")).hasContent(generated);
        assertThat(password.whereabouts()).isEqualTo("stands in " + home.resolve("demo-password"));
    }

    @Test
    void one_that_is_set_is_where_it_was_set() {
        Settings settings = Homes.at(home, Map.of(Setting.DEMO_PASSWORD, "Of-our-choice-77"));

        assertThat(new DemoPassword(null, settings).whereabouts()).isEqualTo("is the one in CRM_DEMO_PASSWORD");
    }

    @Test
    void names_no_file_that_is_gone() {
        assertThat(new DemoPassword(null, Homes.at(home)).whereabouts())
                .isEqualTo("is the one that CRM_DEMO_PASSWORD had when it was set");
    }
}
