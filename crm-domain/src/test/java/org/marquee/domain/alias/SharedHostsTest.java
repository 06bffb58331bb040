package org.marquee.domain.alias;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedHostsTest {

    @ParameterizedTest
    @ValueSource(strings = {"gmail.com", "https://www.facebook.com/quellwerk", "quellwerk.wixsite.com", "GMX.DE"})
    void knows_hosts_where_anyone_has_a_page_or_an_address(String address) {
        assertThat(SharedHosts.contains(WebDomain.find(address).orElseThrow())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pixar.com", "quellwerk.de", "mygmail.com.pixar.com"})
    void leaves_a_companys_own_host_alone(String address) {
        assertThat(SharedHosts.contains(WebDomain.find(address).orElseThrow())).isFalse();
    }
}
