package org.marquee.domain.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Keeps instants exact in {@code timestamp with time zone}; Jakarta Persistence 3.1 does not know {@link Instant}. The
 * column side is an object because the drivers differ in what they read: PostgreSQL's gives a timestamp, H2's an offset
 * date and time.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Object> {
    @Override
    public Object convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Object read) {
        if (read instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return read == null ? null : ((Timestamp) read).toInstant();
    }
}
