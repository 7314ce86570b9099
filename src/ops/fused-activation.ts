import { attribute } from './call.ts';
import type { Call, Count } from './op.ts';

/**
 * Operations per element of the activations that other operators name in an attribute, each as its
 * own operator costs; `gelu` and `swish` without alpha.
 */
const activationPrices: Readonly<Record<string, number>> = {
  affine: 2,
  clip: 2,
  elu: 4,
  gelu: 5,
  hardsigmoid: 4,
  hardswish: 5,
  identity: 0,
  leakyrelu: 2,
  none: 0,
  relu: 1,
  scaledtanh: 3,
  sigmoid: 4,
  silu: 5,
  softplus: 3,
  softsign: 3,
  swish: 5,
  tanh: 1,
  thresholdedrelu: 1,
};

/** Operations per element of a named activation, in any case; null where the name is not known. */
export function activationPrice(name: string): Count {
  const key = name.toLowerCase();
  return Object.hasOwn(activationPrices, key) ? (activationPrices[key] ?? null) : null;
}

/** The price of the activation that the node's attribute names; 0 where it names none. */
export function fusedActivationPrice(call: Call): Count {
  const name = attribute(call, 'activation', 'string') ?? '';
  return name === '' ? 0 : activationPrice(name);
}
