package org.kring.experiments.trace;

/**
 * A column of a table.
 *
 * @param name its name, as in the first line of a CSV file
 * @param type what its cells hold; an empty cell is an unknown value of any type
 */
public record Column(String name, Type type) {

    /** What the cells of a column hold. */
    public enum Type {
        /** Whole numbers. */
        COUNT("BIGINT"),
        /** Numbers of seven digits, as the model keeps them. */
        NUMBER("FLOAT"),
        /** Numbers of up to 17 digits, as statistics compute them. */
        DOUBLE("DOUBLE"),
        /** true or false. */
        FLAG("BOOLEAN"),
        /** Words. */
        TEXT("VARCHAR");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        /**
         * The type in SQL, which decides that in Parquet.
         *
         * @return name of the type as DuckDB knows it
         */
        public String sql() {
            return sql;
        }
    }
}
