/** What governance knows of matching quality: that samples are drawn, and how far they are labelled. Not how. */
package org.marquee.governance.quality;
