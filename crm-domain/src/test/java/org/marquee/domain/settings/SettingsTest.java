package org.marquee.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void unset_settings_have_their_fallback() {
        Settings settings = settings(Map.of());

        assertThat(settings.text(Setting.DEMO)).isEqualTo("false");
        assertThat(settings.find(Setting.DATASOURCE_URL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "crm.json.limit, many, 'CRM_JSON_LIMIT must be a whole number from 1 to 999999999 but is \"many\".'",
        "crm.https, yes, 'CRM_HTTPS must be true or false but is \"yes\".'",
        "crm.demo, maybe, 'CRM_DEMO must be true, large or false but is \"maybe\".'",
        "crm.home, data, 'CRM_HOME must be an absolute path but is \"data\".'",
    })
    void a_wrong_value_is_refused_with_one_sentence(String key, String value, String sentence) {
        assertThatThrownBy(() -> settings(Map.of(key, value)))
                .isInstanceOf(SettingRefused.class)
                .hasMessage(sentence);
    }

    @Test
    void an_address_of_another_database_is_refused() {
        assertThatThrownBy(() -> settings(Map.of("crm.datasource.url", "jdbc:mysql://db/crm")))
                .hasMessageContaining("CRM_DATASOURCE_URL must be an address that starts with jdbc:postgresql:");
    }

    @Test
    void a_password_never_shows() {
        Settings settings = settings(Map.of(
                "crm.datasource.password", "s3cret",
                "crm.datasource.url", "jdbc:postgresql://db/crm?user=a&password=hidden"));

        assertThat(String.join("\n", settings.lines()))
                .doesNotContain("s3cret", "hidden")
                .contains("crm.datasource.password = ********", "crm.datasource.user = (none)");
    }

    @Test
    void a_short_password_is_refused_without_being_shown() {
        assertThatThrownBy(() -> settings(Map.of("crm.admin.password", "s3cret")))
                .hasMessage("CRM_ADMIN_PASSWORD must be at least 12 signs long.");
    }

    @Test
    void a_name_is_known_by_key_and_in_the_environment_whatever_the_language_of_the_machine() {
        assertThat(Setting.BIND.environmentName()).isEqualTo("CRM_BIND");
        assertThat(Settings.unknown(Stream.of("crm.bind", "CRM_BIND", "CRM_BINT", "HOME")))
                .containsExactly("CRM_BINT");
    }

    private static Settings settings(Map<String, String> given) {
        return new Settings(key -> Optional.ofNullable(given.get(key)));
    }
}
