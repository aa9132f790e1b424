/** The generated tables of docs/odd.md: each is made from code or data, and the page is held against them. */
@NullMarked
package org.kring.experiments.odd;

import org.jspecify.annotations.NullMarked;
