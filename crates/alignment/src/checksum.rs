//! The checksum of saved sessions and locked codes.

/// CRC-32 as in Ethernet and zip (polynomial 0xEDB88320), computed bit by bit, because a table would be larger than a
/// session.
pub(crate) fn crc32(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 }
        })
    });
    !sum
}

#[cfg(test)]
mod tests;
