/** People and machines that sign in, their roles, and who a caller is; knows nothing of accounts or leads. */
package org.marquee.domain.user;
