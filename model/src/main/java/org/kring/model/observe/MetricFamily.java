package org.kring.model.observe;

import java.util.List;
import java.util.stream.Stream;

/**
 * The metrics of one kind of outcome.
 *
 * @param title what they are about, as a heading
 * @param main those that answer the question of the family
 * @param details those that break it down; tables and data hold them, pages for people do not
 * @param weekly those with one value per observed week
 */
public record MetricFamily(String title, List<Metric> main, List<Metric> details, List<Metric> weekly) {

    /** Copies the lists. */
    public MetricFamily {
        main = List.copyOf(main);
        details = List.copyOf(details);
        weekly = List.copyOf(weekly);
    }

    /**
     * The numbers of a whole run.
     *
     * @return main metrics, then details
     */
    public List<Metric> run() {
        return Stream.concat(main.stream(), details.stream()).toList();
    }
}
