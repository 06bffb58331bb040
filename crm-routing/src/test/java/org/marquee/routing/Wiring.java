package org.marquee.routing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the objects that the container would make, all on one entity manager; what is to be another than the real one,
 * as the clock, is given first.
 */
public final class Wiring {
    private final Map<Class<?>, Object> made = new HashMap<>();

    public Wiring(EntityManager em) {
        made.put(EntityManager.class, em);
    }

    public <T> Wiring with(Class<T> type, T instance) {
        made.put(type, instance);
        return this;
    }

    public <T> T get(Class<T> type) {
        Object known = made.get(type);
        return type.cast(known == null ? make(type) : known);
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = constructorOf(type);
            constructor.setAccessible(true);
            Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                    .map(this::get)
                    .toArray();
            Object instance = constructor.newInstance(arguments);
            made.put(type, instance);
            fill(instance, type);
            return instance;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("%s cannot be wired.".formatted(type), failure);
        }
    }

    private static Constructor<?> constructorOf(Class<?> type) throws NoSuchMethodException {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.isAnnotationPresent(Inject.class)) {
                return constructor;
            }
        }
        return type.getDeclaredConstructor();
    }

    private void fill(Object instance, Class<?> type) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                field.setAccessible(true);
                field.set(instance, get(field.getType()));
            }
        }
    }
}
