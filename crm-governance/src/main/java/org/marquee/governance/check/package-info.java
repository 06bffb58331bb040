/** Checks accounts and keeps what is found as evidence; knows the rules and the search, but not who decides. */
package org.marquee.governance.check;
