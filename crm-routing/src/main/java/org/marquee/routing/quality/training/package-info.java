/**
 * Learning what matching weighs from what people decided, and putting it in force. {@link
 * org.marquee.routing.quality.training.Lectures}, {@link org.marquee.routing.quality.training.Examination} and {@link
 * org.marquee.routing.quality.training.Learner} decide and know no database; the fitting itself is in {@code
 * matching.learn}, the same that made the weights of the product.
 */
package org.marquee.routing.quality.training;
