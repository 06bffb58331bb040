/**
 * Territories and the addresses they cover: reading an address as people write it, the postal directory of the United
 * States, and the roster that says which territory an address belongs to. Knows no account and no lead.
 */
package org.marquee.domain.territory;
