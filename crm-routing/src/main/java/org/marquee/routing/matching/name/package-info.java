/** All names of all accounts in compact arrays: finds the names that resemble one that was typed, and says in what. */
package org.marquee.routing.matching.name;
