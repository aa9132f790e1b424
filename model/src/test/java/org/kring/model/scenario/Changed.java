package org.kring.model.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

/** Copies of records in which one component differs, by its name or by a path of names joined with dots. */
public final class Changed {

    private Changed() {}

    /**
     * The same record with another value in one place; its constructor checks the copy as it checks any other.
     *
     * @param <R> type of the record
     * @param record a record
     * @param path name of a component, or names joined with dots for a record within the record
     * @param value what stands there in the copy
     * @return the copy
     */
    public static <R extends Record> R copy(R record, String path, Object value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        RecordComponent[] components = record.getClass().getRecordComponents();
        int place =
                Arrays.stream(components).map(RecordComponent::getName).toList().indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("%s has no component %s".formatted(record.getClass(), name));
        }
        Object[] values = Stream.of(components).map(c -> read(record, c)).toArray();
        values[place] = dot < 0 ? value : copy((Record) values[place], path.substring(dot + 1), value);
        return make(record, components, values);
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R make(R record, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = record.getClass().getDeclaredConstructor(types);
            return (R) canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
