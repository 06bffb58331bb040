package org.marquee.domain.wiring;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes repositories, boundaries and what they inject, each once, over one entity manager: by the constructor that is
 * marked for injection, or else the one without parameters, then the marked fields. Interfaces are given by {@link #with}.
 * Neither transactions nor roles are looked after; that is the container's part.
 */
public final class Beans {
    private final EntityManager em;
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final RecordedEvents events = new RecordedEvents();

    private Beans(EntityManager em) {
        this.em = em;
    }

    public static Beans over(EntityManager em) {
        return new Beans(em);
    }

    /** Gives the one bean of a type that cannot be made, such as a clock or a fake. */
    public <T> Beans with(Class<T> type, T bean) {
        made.put(type, bean);
        return this;
    }

    public <T> T get(Class<T> type) {
        return type.cast(bean(type));
    }

    /** The events of a type that were fired, in order. */
    public <T> List<T> fired(Class<T> type) {
        return events.of(type);
    }

    private Object bean(Class<?> type) {
        Object known = made.get(type);
        if (known != null) {
            return known;
        }
        Object bean = make(type);
        made.put(type, bean);
        for (Class<?> at = type; at != Object.class; at = at.getSuperclass()) {
            Arrays.stream(at.getDeclaredFields()).forEach(field -> fill(bean, field));
        }
        return bean;
    }

    private Object make(Class<?> type) {
        if (type.isInterface()) {
            throw new IllegalArgumentException("The test gives no %s.".formatted(type.getName()));
        }
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        Constructor<?> chosen = Arrays.stream(constructors)
                .filter(constructor -> constructor.isAnnotationPresent(Inject.class))
                .findFirst()
                .or(() -> Arrays.stream(constructors)
                        .filter(constructor -> constructor.getParameterCount() == 0)
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("%s cannot be made.".formatted(type.getName())));
        Object[] arguments =
                Arrays.stream(chosen.getParameterTypes()).map(this::bean).toArray();
        try {
            chosen.setAccessible(true);
            return chosen.newInstance(arguments);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void fill(Object bean, Field field) {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            set(bean, field, em);
        } else if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(EJB.class)) {
            set(bean, field, field.getType() == Event.class ? events.event() : bean(field.getType()));
        }
    }

    private static void set(Object bean, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
