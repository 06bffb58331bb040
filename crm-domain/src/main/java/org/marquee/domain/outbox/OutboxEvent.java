package org.marquee.domain.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something the outside world is to be told; waits until it was sent. */
@Entity
@Table(name = "OUTBOX_EVENT")
public class OutboxEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_event_seq")
    @SequenceGenerator(name = "outbox_event_seq", sequenceName = "OUTBOX_EVENT_SEQ", allocationSize = 50)
    private Long id;

    private String topic;
    private String payload;

    @Column(name = "CREATED_AT")
    private Instant createdAt;

    @Column(name = "SENT_AT")
    private Instant sentAt;

    private int attempts;

    protected OutboxEvent() {}

    /** {@code payload} is JSON that names records by id only, so that no wall is crossed by a message. */
    public OutboxEvent(String topic, String payload, Instant createdAt) {
        this.topic = topic;
        this.payload = payload;
        this.createdAt = createdAt;
    }

    public void sent(Instant now) {
        this.attempts++;
        this.sentAt = now;
    }

    public void failed() {
        this.attempts++;
    }

    public Long id() {
        return id;
    }

    public String topic() {
        return topic;
    }

    public String payload() {
        return payload;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public int attempts() {
        return attempts;
    }
}
