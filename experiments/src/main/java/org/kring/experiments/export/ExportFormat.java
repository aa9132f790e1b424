package org.kring.experiments.export;

/** What a study can be exported as. */
public enum ExportFormat {
    /** One CSV file for each table, and one that describes the columns. */
    CSV,
    /** The same as Parquet, with types, and the units in the metadata. */
    PARQUET,
    /** All tables in one file of DuckDB, with comments on the columns. */
    DUCKDB,
    /** The study folder as an RO-Crate: a copy of it, with its description. */
    CRATE,
    /** The RO-Crate in one zip file. */
    ZIP;

    /** Whether it holds the tables only, not the whole study folder. */
    boolean isTables() {
        return this != CRATE && this != ZIP;
    }
}
