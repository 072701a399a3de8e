import { createContext, useContext } from 'react';
import { publicAddresses, type Place, type PublicAddresses } from './public-addresses.js';

const PlaceContext = createContext<Place | null>(null);

export const PublicPlaceProvider = PlaceContext.Provider;

/** Where the reader is, and the addresses as seen from there. */
export function usePublicPlace(): { place: Place; to: PublicAddresses } {
  const place = useContext(PlaceContext);
  if (place === null) throw new Error('A public page is rendered outside its place');
  return { place, to: publicAddresses(place) };
}
