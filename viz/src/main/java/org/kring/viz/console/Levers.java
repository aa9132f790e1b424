package org.kring.viz.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Overrides;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;
import sim.util.Interval;
import sim.util.Properties;

/**
 * The levers as MASON's inspector shows them: a slider each. What is moved counts from the next start on, so that the run on
 * show stays one run.
 */
final class Levers extends Properties {

    private static final long serialVersionUID = 1L;

    private final transient Scenario scenario;
    private final transient PostingStrategy strategy;
    private final transient List<Lever> levers;
    private final double[] values;

    Levers(Scenario scenario, PostingStrategy strategy, List<String> paths) {
        this.scenario = scenario;
        this.strategy = strategy;
        levers = paths.stream().map(path -> Lever.of(path, scenario, strategy)).toList();
        values = levers.stream().mapToDouble(Lever::value).toArray();
    }

    /** The scenario with its levers as they stand. */
    Scenario scenario() {
        return Overrides.with(scenario, moved(false));
    }

    /** The strategy with its levers as they stand. */
    PostingStrategy strategy() {
        return Overrides.with(strategy, moved(true));
    }

    private Map<String, String> moved(boolean ofStrategy) {
        Map<String, String> moved = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (levers.get(i).isOfStrategy() == ofStrategy
                    && values[i] != levers.get(i).value()) {
                moved.put(levers.get(i).ownPath(), text(i));
            }
        }
        return moved;
    }

    private String text(int index) {
        return levers.get(index).whole() ? Long.toString(Math.round(values[index])) : Double.toString(values[index]);
    }

    @Override
    public Object getObject() {
        return this;
    }

    @Override
    public boolean isVolatile() {
        return false;
    }

    @Override
    public int numProperties() {
        return values.length;
    }

    @Override
    public Object getValue(int index) {
        return levers.get(index).whole() ? (Object) (int) Math.round(values[index]) : (Object) values[index];
    }

    @Override
    public boolean isReadWrite(int index) {
        return true;
    }

    @Override
    public String getName(int index) {
        return levers.get(index).path();
    }

    @Override
    public String getDescription(int index) {
        return levers.get(index).claim();
    }

    @Override
    public Class<?> getType(int index) {
        return levers.get(index).whole() ? Integer.TYPE : Double.TYPE;
    }

    @Override
    public Object getDomain(int index) {
        Lever lever = levers.get(index);
        double low = Math.min(lever.range().low(), lever.value());
        double high = Math.max(lever.range().high(), lever.value());
        return lever.whole() ? new Interval((long) low, (long) high) : new Interval(low, high);
    }

    /** Takes a value that leads to a scenario and a strategy; any other one leaves the lever where it was. */
    @Override
    protected Object _setValue(int index, Object value) {
        double before = values[index];
        values[index] = ((Number) value).doubleValue();
        try {
            scenario();
            strategy();
        } catch (InputException e) {
            values[index] = before;
        }
        return getValue(index);
    }

    @Override
    public Object setValue(int index, String value) {
        try {
            return _setValue(index, Double.parseDouble(value.strip()));
        } catch (NumberFormatException e) {
            return getValue(index);
        }
    }
}
