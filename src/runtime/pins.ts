// Written by .ci/pin-runtime.ts.

/** One file of a package, relative to the package's folder. */
export interface PinnedFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** Base64. */
  readonly sha512: string;
}

/** One npm tarball, and those of its files that are installed. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** As in package-lock.json. */
  readonly integrity: string;
  readonly tarballBytes: number;
  readonly files: readonly PinnedFile[];
  /** Native files by `<platform>-<arch>`, in Node's words. */
  readonly platformFiles: Readonly<Record<string, readonly PinnedFile[]>>;
}

export const runtimeVersion = '1.30.0';

export const pinnedPackages: readonly PinnedPackage[] = [
  {
    name: 'onnxruntime-common',
    version: '1.30.0',
    integrity:
      'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
    tarballBytes: 66795,
    files: [
      {
        path: 'dist/cjs/backend-impl.js',
        sizeBytes: 5608,
        sha512:
          'nYVbVFxMejinK9AtL5TiIV4ulg1XurDvVnCyug60u7Jo0mfmKmhr8N1wVEvOdxya8hRcZ9Du4n2O9p8AE/lJgA==',
      },
      {
        path: 'dist/cjs/backend.js',
        sizeBytes: 433,
        sha512:
          'M/ij2Lt4yTn7hIAsdWBlg6QbXPXX0gXCgG4N6R0xh+hLpj/asYMqWi2H8Y/xExdS58wIeZlmLClS+nHYhtJRQw==',
      },
      {
        path: 'dist/cjs/env-impl.js',
        sizeBytes: 969,
        sha512:
          'tmAZ8f/yXfzO4bPjUoW1Rmqbozisjib0264Ddx16Is8r4wCIQqDtUS3Itkcbl3AB91TNs+qYhpFZmkzzwexiyQ==',
      },
      {
        path: 'dist/cjs/env.js',
        sizeBytes: 366,
        sha512:
          'VNsu5jJKsLKfU7YA/GXW2AX3Ipb8Wj28GYSKuMd2lHt+VosgWdVf2e6YHV7eHcio6x9cbFyAp83ibYTiEXx8Jw==',
      },
      {
        path: 'dist/cjs/index.js',
        sizeBytes: 1955,
        sha512:
          'yM8+io5Xf2NydJFQQ55lcp1Jzqq4+NsAORAoKWKAbZXCqNpWk3GdCYhCv0L750irF4EhB6cTFoOR3WI8J3G/dg==',
      },
      {
        path: 'dist/cjs/inference-session-impl.js',
        sizeBytes: 8996,
        sha512:
          'yAr9w4VqrEZbTUD3+fRIAspW8sqIAtOOGDYxStUHpzLkdAGBpsmcxWyT2bVh0Deuop9L4uN3t9fImaWxsdqkVQ==',
      },
      {
        path: 'dist/cjs/inference-session.js',
        sizeBytes: 467,
        sha512:
          'k6oucb4Zxnd2U678s08CdT/uGXFufIZvfgj5yih/6CpvBCFgfAuIsHvXB6XqnkH+AxncyE+6lfUhQztoN6DWSA==',
      },
      {
        path: 'dist/cjs/onnx-model.js',
        sizeBytes: 211,
        sha512:
          'pAKU2kIK5h4ld28/gGfQ+tVT4XKPYSKqabPFy2I3FLXpkHf7wT51K7Y4JdUWGxCkZhdQkhBpwez8Ga5llSJRYw==',
      },
      {
        path: 'dist/cjs/onnx-value.js',
        sizeBytes: 211,
        sha512:
          'iwtrLdBBZAyajNfrobavABNxSv/engCWUibNcfe+uBn+mEWGPDG2C9bjg6uOISkNSFnLP4vTW9k/IPnCHi2Jkw==',
      },
      {
        path: 'dist/cjs/package.json',
        sizeBytes: 20,
        sha512:
          '9WQ2csYAAAzKwcsgHb6DR2jzG6oYPJJqaWYvcwgTT6Hc2jA/s9clqrH8AlxevPHLebj8cU7nXblZucWry0LiJw==',
      },
      {
        path: 'dist/cjs/tensor-conversion-impl.js',
        sizeBytes: 8067,
        sha512:
          'MJ7rVCiBntENYn5Fi0VnARWmYiOiNwyBWuLAwVcBIMl4VhEPUPSD/5Wd6W+9QKZUcPyfPrA/j2qfKNnth7BxnQ==',
      },
      {
        path: 'dist/cjs/tensor-conversion.js',
        sizeBytes: 218,
        sha512:
          '921dMkbH/RoUNFjHgnQwStUZCdL52KZ97cXgMc2axdrdayD+rgHD1yAMWXZaBCsU0DU/rDpgPL7yC6cDTdlTpg==',
      },
      {
        path: 'dist/cjs/tensor-factory-impl.js',
        sizeBytes: 11656,
        sha512:
          'CAzm2GjKvdeD773uH4aI7/Nd/9CrKMzAj9abg+QIIBycZrvF/6WxI7T+AtyAqdd4WyvK/qtw/5LK1sfYiDSaFA==',
      },
      {
        path: 'dist/cjs/tensor-factory.js',
        sizeBytes: 215,
        sha512:
          'h8CS1L8hW5elzRIUdL4Y+59bipiJ3iUG7IPc7O4I8WM3aCXIxQk1mmP300J7DkNDCFGU5QgOyxZYP8dLY2MvDQ==',
      },
      {
        path: 'dist/cjs/tensor-impl-type-mapping.js',
        sizeBytes: 2995,
        sha512:
          'exufVG5kDB9QMxUHCol66JtL8oLpKqGikIIY5k4Tsd5BBZUTpqFAoiJSkIKfD1f368D6IxapTFv+Msqcspc81w==',
      },
      {
        path: 'dist/cjs/tensor-impl.js',
        sizeBytes: 16458,
        sha512:
          'VmD9FtnvcBL1CKyg1iGn58aDNqSbI6WIfOyyGhZHTZqcdggIxU2eGSgFIOirWIl0KWFVgEUayDnIE2qfnbxWGA==',
      },
      {
        path: 'dist/cjs/tensor-utils-impl.js',
        sizeBytes: 2213,
        sha512:
          'lKCz2BJirkdfg5fZ9f8KPaIlh4lcenyhr24L5r2jwONWn2nGeG3bnTwt0NqV9FE59uy/Ff/4YhpCysGobPmiPg==',
      },
      {
        path: 'dist/cjs/tensor-utils.js',
        sizeBytes: 213,
        sha512:
          'fhwu9HrwvwzbwPTJUCQxgEHVBFrZBHc76Qz3sVz7I0lv9Sn3xyoqJ4Y13yPGjptIGuteG/zHB+wVORjGzUpJ0Q==',
      },
      {
        path: 'dist/cjs/tensor.js',
        sizeBytes: 393,
        sha512:
          '3gOSC3LHuUfrRgAhv7WIc3eJUTHGUvbzf3DO+Ln3+l/EtsDioZR/i8XtaVy+nbG0SSguMcmmYIEIpBv4/fFHSA==',
      },
      {
        path: 'dist/cjs/trace.js',
        sizeBytes: 2496,
        sha512:
          'lKXSF9aXOtm2sTOaJ/g74q8TyNY3auMpe1e2vInNQOUsSxK+6Ou5Dde1lumrOxyeXFN8hb3wcqPsXD8C2LOAQA==',
      },
      {
        path: 'dist/cjs/type-helper.js',
        sizeBytes: 212,
        sha512:
          'Sjjvdex7wDaoDdjH5oUkb+AS7bEEjmOnwApA/KJzgsLxAyWzhAB5cazIlHQCNCEr6vQu+wy1NUkNhg4s3we+1w==',
      },
      {
        path: 'dist/cjs/version.js',
        sizeBytes: 361,
        sha512:
          'NZsadtXfcyKLdszvzrruCm7uuLU62r9upJJmOd/i+i6OdmVUDDWuVJNsg4087URHUbiyOXe5ff/dNoEgYirboQ==',
      },
      {
        path: 'package.json',
        sizeBytes: 977,
        sha512:
          'rq2KmDBEWZepZlSeDt3nkL6cZfWkbeJUCM06QuHGtHKnS+9XqwmIyOruFbALQsiHu+/LYQ7jiKWPipDdgg1HdA==',
      },
    ],
    platformFiles: {},
  },
  {
    name: 'onnxruntime-node',
    version: '1.30.0',
    integrity:
      'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
    tarballBytes: 113507888,
    files: [
      {
        path: 'dist/backend.js',
        sizeBytes: 6289,
        sha512:
          'ztJLZFZrpgPToaHU0D0jzExtqNbITwbL2KA9DZnDF5IQJ+VLUSkwFsQx8gFPI1aQAe4e8CvrzWrpgoBTOSfFWg==',
      },
      {
        path: 'dist/binding.js',
        sizeBytes: 1590,
        sha512:
          'Ix9wtwqAgLK40aJgkyhAWukqR/XUVa6hIbFStpPfoQCq22UPPyRyVDxIty2Nqs0OamUOI3ML2FTLxOWlytK/vg==',
      },
      {
        path: 'dist/index.js',
        sizeBytes: 1602,
        sha512:
          'PC+z3P3kmvFowTUceMQLVT1mrU/SHuxRnf+aTOqdwzS2VWR7JAIdaPOzyP9dPDkWorsLW3OOisg5R5RoKwk7Jw==',
      },
      {
        path: 'dist/version.js',
        sizeBytes: 361,
        sha512:
          'NZsadtXfcyKLdszvzrruCm7uuLU62r9upJJmOd/i+i6OdmVUDDWuVJNsg4087URHUbiyOXe5ff/dNoEgYirboQ==',
      },
      {
        path: 'package.json',
        sizeBytes: 1593,
        sha512:
          '1nYlYb3bOm4mW2x3rUcvoQcsMVkPrRBvToXcju9aelkt03eEAFSjqByPSx7chi3Rh/w79NjP6AnXQpi4SD4WXg==',
      },
    ],
    platformFiles: {
      'darwin-arm64': [
        {
          path: 'bin/napi-v6/darwin/arm64/libonnxruntime.1.30.0.dylib',
          sizeBytes: 44589928,
          sha512:
            'oqHVGFan++gIFfNj35WxuxVrrs2Q/1G7H9cGSdpKIHC5WN2090YL2UNk4VbTNPV4QCk1AaoVBSVhU8JyFCj3gg==',
        },
        {
          path: 'bin/napi-v6/darwin/arm64/libonnxruntime.1.dylib',
          sizeBytes: 44589928,
          sha512:
            'oqHVGFan++gIFfNj35WxuxVrrs2Q/1G7H9cGSdpKIHC5WN2090YL2UNk4VbTNPV4QCk1AaoVBSVhU8JyFCj3gg==',
        },
        {
          path: 'bin/napi-v6/darwin/arm64/onnxruntime_binding.node',
          sizeBytes: 266840,
          sha512:
            'v/RZLznRDycd5THp3z75yWkvrv1Jkoby9LNn579hDsLtlsPt1QGHT21uTm0dE2qUTH9zaeFsWClXfHRu62UM+g==',
        },
      ],
      'linux-arm64': [
        {
          path: 'bin/napi-v6/linux/arm64/libonnxruntime.so.1',
          sizeBytes: 25135496,
          sha512:
            'lb45JTjf471mAgfrrVA7z7y81OYWL7g9GfNdKRqYFWApSRTORx1SUWJhIq/2PPIBohW7BS189eoAn//NV9vTZg==',
        },
        {
          path: 'bin/napi-v6/linux/arm64/onnxruntime_binding.node',
          sizeBytes: 394648,
          sha512:
            'wSN2h/O6LnYbWEvcN2O15MhXV9XDFWK/IRnKE3UymRQoUtGzRhnZqXTEzDyRREpwyGN3hMq2IhLbNt2bcz3sEA==',
        },
      ],
      'linux-x64': [
        {
          path: 'bin/napi-v6/linux/x64/libonnxruntime.so.1',
          sizeBytes: 45828512,
          sha512:
            'kn/BKNue7bn64H36BXSk1Tr5Hvp+QsMZJniRDTKuT95GRBwU/ULq8PklovccHeSBbSVyC9bHV5tg5WKTzIYiFQ==',
        },
        {
          path: 'bin/napi-v6/linux/x64/onnxruntime_binding.node',
          sizeBytes: 389488,
          sha512:
            'HsjGCR9Kedpvtxhor5YCrWaqe77Zm+Glra1ms7fo/skncyqUTlZMQuy52hQD9lfAenrZNR9U3eszir1/RFtKAw==',
        },
      ],
      'win32-arm64': [
        {
          path: 'bin/napi-v6/win32/arm64/DirectML.dll',
          sizeBytes: 18444600,
          sha512:
            'FGOQI9E0z18geLv5D1xyb+crGNdkHX2PnlKpR1TSvWgeKTXp0ME2l0c36O/irkpA73gbCXyW8jNTZGGfR6G3JA==',
        },
        {
          path: 'bin/napi-v6/win32/arm64/dxcompiler.dll',
          sizeBytes: 22285624,
          sha512:
            'XGfs/dtpWjijIA1thjU6giHXk7WHd1ANZSEHt+2Cw2jZwS2oYqcvZOriIHubhbzs6Fjv7uK5OUITIDZJs3QHtg==',
        },
        {
          path: 'bin/napi-v6/win32/arm64/dxil.dll',
          sizeBytes: 1769784,
          sha512:
            'yh5Nk4xEOYAkR8rToB38dfA0tdepIhoq7AQ+mNE3iiPU6sRDUniICu9Hmv/3uWwisN+md18KgxYbyFKGi9pvFQ==',
        },
        {
          path: 'bin/napi-v6/win32/arm64/onnxruntime.dll',
          sizeBytes: 29815136,
          sha512:
            'RmRyAiYZUi/RzBeawrW63OQ+PWa9SOx5BY+AHCDoPcpHqeVYlGRSwf/A8j0fQWMODoa+aK/EloYC+NFZNuX54A==',
        },
        {
          path: 'bin/napi-v6/win32/arm64/onnxruntime_binding.node',
          sizeBytes: 422200,
          sha512:
            '4PyzmyjuNNKC1ebzAe57+ZRl8vqSERPYw3NWIohqBva5GXDEis40BYqv5EMyYXE/3+o1kzJqJj7Rs6M/ev4H4Q==',
        },
      ],
      'win32-x64': [
        {
          path: 'bin/napi-v6/win32/x64/DirectML.dll',
          sizeBytes: 18527584,
          sha512:
            'gCda25AZS1TQ80a6pFH5TRBan7H8viLbvEoCc3FPS1+d7gDda91YhOM6y5DHOsZe57E7j8aY4BD4I/z8cIu4dQ==',
        },
        {
          path: 'bin/napi-v6/win32/x64/dxcompiler.dll',
          sizeBytes: 17986360,
          sha512:
            'HYC6Y9pSpXRV66MykmRKkM3oNCogCZp/eVGK9jLM9q5EQFMPK/0QG+Z1IpCgVxFopgrR8ztR1FX7lvkKSJwIIw==',
        },
        {
          path: 'bin/napi-v6/win32/x64/dxil.dll',
          sizeBytes: 1508664,
          sha512:
            'gFon+BqvXsUipCWi9jeuJDEHUA7dmsMgti7Oi84ZWGB3jtEFURcYneKCATM6ALhmmVhGVp58LKh42dea8QYRbA==',
        },
        {
          path: 'bin/napi-v6/win32/x64/onnxruntime.dll',
          sizeBytes: 28754232,
          sha512:
            'AeIY8ZMRjc/s2LoBjEFsszfre1r0gMeHOiqiGRjBftGAsQqtp0/DxL0lz+BVDeQ1znbmcb0wdkRAt77Q4ZNbHw==',
        },
        {
          path: 'bin/napi-v6/win32/x64/onnxruntime_binding.node',
          sizeBytes: 298848,
          sha512:
            'azCAQ02yRFMFHFVBm5Ik7SSiuXZjnmsT0tMjriYy4r/VCP7cEwrKHDdtFl3RQcrb0qvXCPg5CPsvFfx3YwhITA==',
        },
      ],
    },
  },
];
