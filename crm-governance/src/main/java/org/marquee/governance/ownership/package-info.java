/** Whose an account is: who may change it, whom it falls to, and handing it on with its people and leads. */
package org.marquee.governance.ownership;
