/** What is written down about changes: the history for people, and the numbered log that the indexes follow. */
package org.marquee.domain.audit;
