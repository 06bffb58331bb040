/**
 * What an operator can set, by environment variable or MicroProfile Config, and the checks on it. Knows nothing of the
 * features that read a setting.
 */
package org.marquee.domain.settings;
