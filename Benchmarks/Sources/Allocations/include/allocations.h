#ifndef SIGHTLINE_ALLOCATIONS_H
#define SIGHTLINE_ALLOCATIONS_H

/// How many blocks of memory this thread has asked for so far; 0 where they cannot be counted.
unsigned long allocationsSoFar(void);

#endif
