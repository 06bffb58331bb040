/** People at accounts: each has exactly one account, a type that sorts every list, and a history of moves. */
package org.marquee.domain.contact;
