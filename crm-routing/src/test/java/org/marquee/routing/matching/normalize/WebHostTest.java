package org.marquee.routing.matching.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebHostTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.Example.co.uk/contact?x=1, example.co.uk, example.co.uk",
        "shop.example.com:8080, shop.example.com, example.com",
        "mail.acme.example, mail.acme.example, acme.example",
        "abc.go.com, abc.go.com, go.com",
        "news.blogspot.com, news.blogspot.com, news.blogspot.com"
    })
    void finds_the_host_and_what_can_be_registered(String url, String host, String registrable) {
        assertThat(WebHost.ofUrl(url)).contains(new WebHost(host, registrable));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "http://", "a b", "@", "localhost", "münchen", "..", "-.-"})
    void finds_none_in_what_is_no_address(String text) {
        assertThat(WebHost.ofUrl(text)).isEmpty();
        assertThat(WebHost.ofEmail(text)).isEmpty();
    }

    @Test
    void lists_suffixes_longest_first_down_to_the_registrable_domain() {
        assertThat(WebHost.ofEmail("pat@news.abc.go.com").orElseThrow().suffixes())
                .containsExactly("news.abc.go.com", "abc.go.com", "go.com");
    }

    @Test
    void knows_mail_providers_and_disposable_domains() {
        assertThat(SharedDomains.contains(WebHost.ofEmail("pat@gmail.com").orElseThrow()))
                .isTrue();
        assertThat(SharedDomains.contains(WebHost.ofEmail("pat@0-180.com").orElseThrow()))
                .isTrue();
        assertThat(SharedDomains.contains(WebHost.ofEmail("pat@pixar.com").orElseThrow()))
                .isFalse();
    }
}
