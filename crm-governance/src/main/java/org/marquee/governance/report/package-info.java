/** What governance counts and lists. Figures are values computed from values; only the queries here load anything. */
package org.marquee.governance.report;
