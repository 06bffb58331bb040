/** Operations' review of new accounts: what the checks found, what was decided, and mergers that can be undone. */
package org.marquee.domain.approval;
