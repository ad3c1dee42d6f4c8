import Foundation

/// A base to an exponent; apart, so that only this file needs the mathematics of the system.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
