/** Tests of the finished jar on a cluster: real processes, nothing of Kring is called but its command line. */
@NullMarked
package org.kring.cluster;

import org.jspecify.annotations.NullMarked;
