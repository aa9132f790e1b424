package org.kring.experiments.design;

/** A design that can grow without changing the points it has. */
public sealed interface ExtensibleDesign extends Design permits MorrisTrajectories, SaltelliSample, UnitCube {

    /**
     * The same design with more points: the first points are those of this design.
     *
     * @param size number of points, at least as many as this design has
     * @return the longer design
     * @throws IllegalArgumentException if it would be shorter, or the kind of design cannot have so many points
     */
    ExtensibleDesign extendedTo(long size);
}
