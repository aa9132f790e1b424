package org.kring.experiments.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the numbers under one evidence key.
 *
 * @param key the key in kebab case, as {@code @Parameter} names it
 * @param claim what is claimed about the quantity, in one sentence
 * @param sources rows of the evidence files, as {@link SourceId} reads them; none for a mere assumption
 * @param bib keys of the published works behind the rows of the literature file
 * @param range believable values
 * @param grade how firmly the values are founded
 * @param note why this range, and what would be better evidence; empty if there is nothing to add
 */
public record EvidenceEntry(
        @JsonProperty(required = true) String key,
        @JsonProperty(required = true) String claim,
        @JsonProperty(required = true) List<String> sources,
        @JsonProperty(required = true) List<String> bib,
        @JsonProperty(required = true) EvidenceRange range,
        @JsonProperty(required = true) Grade grade,
        String note) {

    /**
     * Checks key and claim and copies the lists.
     *
     * @throws IllegalArgumentException if the key is not in kebab case or there is no claim
     */
    public EvidenceEntry(
            String key,
            String claim,
            List<String> sources,
            List<String> bib,
            EvidenceRange range,
            Grade grade,
            @Nullable String note) {
        if (!key.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("an evidence key must be in kebab case, but was " + key);
        }
        if (claim.isBlank()) {
            throw new IllegalArgumentException("the claim of %s must not be blank".formatted(key));
        }
        this.key = key;
        this.claim = claim;
        this.sources = List.copyOf(sources);
        this.bib = List.copyOf(bib);
        this.range = range;
        this.grade = grade;
        this.note = note == null ? "" : note;
    }

    /**
     * Everything this entry rests on.
     *
     * @return keys of the bibliography: the documents that {@link #sources()} are rows of, then {@link #bib()}
     */
    public List<String> works() {
        Stream<String> documents = sources.stream()
                .flatMap(source -> SourceId.parse(source).stream())
                .map(SourceId::file)
                .filter(file -> !file.equals(SourceId.LITERATURE));
        return Stream.concat(documents, bib.stream()).distinct().toList();
    }
}
