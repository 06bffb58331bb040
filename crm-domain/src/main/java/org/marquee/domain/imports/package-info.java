/** Files that were handed in, row by row; the rows are the truth that an interrupted import goes on from. */
package org.marquee.domain.imports;
